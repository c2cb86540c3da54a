/** What commands say of their outcome: what follows from faults, and what was done. */
import { both, type Said } from "../input/said.ts";

export const nothingPublished = (): Said =>
  both({ message: "nothing is published" }, { message: "không có gì được xuất bản" });
export const notWhole = (out: string): Said =>
  both({ message: `${out} is not whole` }, { message: `${out} chưa hoàn chỉnh` });

/** @param consequence what follows from the faults */
export const countOfFaults = (faults: number, consequence: Said): Said =>
  both(
    { message: `${faults === 1 ? "1 fault" : `${faults} faults`}; ${consequence.message}` },
    { message: `${faults} lỗi; ${consequence.vi.message}` },
  );

export const isWhole = (out: string, pages: string, files: string): Said =>
  both(
    { message: `${out} is whole: ${pages} pages, ${files} files, and its search answers` },
    { message: `${out} hoàn chỉnh: ${pages} trang, ${files} tệp, tìm kiếm hoạt động` },
  );
export const servedAt = (address: string): Said =>
  both({ message: `the site is at ${address}` }, { message: `xem trang web tại ${address}` });

/** @param folder as it was given on the command line */
export const toBeBuilt = (folder: string): Said =>
  both(
    { message: `build it:  doi-chieu build --archive ${folder}` },
    { message: `dựng trang web:  doi-chieu build --archive ${folder}` },
  );
