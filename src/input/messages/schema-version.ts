/** What is said of the version of the layout that an archive is written for. */
import { both, type Said } from "../said.ts";
import { show } from "./shown.ts";

export const notASchemaVersion = (written: string, newest: number): Said =>
  both(
    {
      message: `${show(written)} is no version of the layout of an archive`,
      hint: `a whole number; the newest is ${newest}`,
    },
    {
      message: `${show(written)} không phải là phiên bản cấu trúc của kho`,
      hint: `viết một số nguyên; mới nhất là ${newest}`,
    },
  );
export const schemaNewer = (version: number, newest: number): Said =>
  both(
    {
      message: `the archive is written for schema ${version}; this tool reads up to ${newest}`,
      hint: "install a newer doi-chieu",
    },
    {
      message: `kho được viết theo cấu trúc phiên bản ${version}; công cụ này chỉ đọc được đến ${newest}`,
      hint: "cài bản doi-chieu mới hơn",
    },
  );
export const schemaOlder = (version: number, newest: number): Said =>
  both(
    {
      message: `the archive is written for schema ${version}; this tool reads ${newest}`,
      hint: "doi-chieu upgrade shows what would change, doi-chieu upgrade --write changes it",
    },
    {
      message: `kho được viết theo cấu trúc phiên bản ${version}; công cụ này đọc ${newest}`,
      hint: "doi-chieu upgrade cho xem trước các thay đổi, doi-chieu upgrade --write thì ghi",
    },
  );
