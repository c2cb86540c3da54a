/** What is said of saved web pages: where each part was found, and what was left out. */
import { both, type Said } from "../../input/said.ts";

const plainly = (en: string, vi: string): Said => both({ message: en }, { message: vi });

export const takenFrom = (where: string): Said => plainly(`from ${where}`, `lấy từ ${where}`);
export const otherSays = (where: string, value: string): Said =>
  plainly(`but ${where} says ${value}`, `nhưng ${where} ghi ${value}`);
export const nowhere = (): Said => plainly("the page says it nowhere", "trang không ghi ở đâu");
/** @param where the place that names the day */
export const dayOfChange = (where: string): Said =>
  both(
    {
      message: `${where} names the day of a change, not of publication`,
      hint: "name the day of publication with --date, as in --date 2020-08-03",
    },
    {
      message: `${where} ghi ngày cập nhật, không phải ngày đăng`,
      hint: "ghi ngày đăng bằng --date, ví dụ --date 2020-08-03",
    },
  );
export const notInDocument = (): Said =>
  plainly("a document names no address of its own", "văn bản không ghi địa chỉ của chính nó");
export const byReadability = (): Said =>
  plainly("the longest stretch of prose on the page", "đoạn văn dài nhất trên trang");
export const noProse = (): Said => plainly("the page holds no prose", "trang không có đoạn văn nào");
export const picturesBeside = (): Said => plainly("found beside the page, and kept", "nằm cạnh trang, được giữ lại");
export const picturesAway = (count: number): Said =>
  plainly(`left out: ${count} that do not lie beside the page`, `bỏ qua: ${count} ảnh không nằm cạnh trang`);
export const picturesWithin = (count: number): Said =>
  plainly(`left out: ${count} within the document`, `bỏ qua: ${count} ảnh trong văn bản`);
export const noPage = (): Said => plainly("holds no web page", "không chứa trang web nào");
