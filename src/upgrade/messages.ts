/** What is said of an archive that is brought up to a newer layout of its files. */
import { both, type Said } from "../input/said.ts";

export const isNewest = (version: number): Said =>
  both(
    { message: `the archive is written for schema ${version}, the newest; there is nothing to change` },
    { message: `kho đã theo cấu trúc phiên bản ${version}, mới nhất; không có gì phải đổi` },
  );

/** @param command what to type to have it done */
export const wouldBeUpgraded = (from: number, to: number, files: number, command: string): Said =>
  both(
    {
      message: `from schema ${from} to ${to}: ${files === 1 ? "1 file changes" : `${files} files change`}; nothing is written. Write it:  ${command}`,
    },
    {
      message: `từ cấu trúc phiên bản ${from} lên ${to}: có ${files} tệp thay đổi; chưa ghi gì. Để ghi:  ${command}`,
    },
  );

export const upgraded = (from: number, to: number, files: number): Said =>
  both(
    { message: `from schema ${from} to ${to}: ${files === 1 ? "1 file is" : `${files} files are`} changed` },
    { message: `đã đổi từ cấu trúc phiên bản ${from} lên ${to}: ${files} tệp` },
  );
