/** What is said of rows and sheets that are begun. */
import { show } from "../input/messages.ts";
import { both, type Said } from "../input/said.ts";

export const sheetEndsInXlsx = (path: string): Said =>
  both(
    { message: `${show(path)} is no name for a sheet`, hint: "it ends in .xlsx" },
    { message: `${show(path)} không dùng đặt tên bảng tính được`, hint: "tên phải có đuôi .xlsx" },
  );

/** @param path as it was given on the command line */
export const sheetToBeFilled = (path: string): Said =>
  both(
    { message: `fill the sheet “Dòng”, save it, then:  doi-chieu import ${path}` },
    { message: `điền trang “Dòng”, lưu lại, rồi:  doi-chieu import ${path}` },
  );
