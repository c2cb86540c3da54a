/** What is said of saved web pages: where each part was found, and what was left out. */
import { both, type Said } from "../../input/said.ts";

const plainly = (en: string, vi: string): Said => both({ message: en }, { message: vi });

export const takenFrom = (where: string): Said => plainly(`from ${where}`, `lấy từ ${where}`);
export const otherSays = (where: string, value: string): Said =>
  plainly(`but ${where} says ${value}`, `nhưng ${where} ghi ${value}`);
export const nowhere = (): Said => plainly("the page says it nowhere", "trang không ghi ở đâu");
export const nowhereReadable = (): Said =>
  plainly("nowhere that can be read: the page’s JSON-LD is broken", "không đọc được ở đâu: JSON-LD của trang bị hỏng");
export const brokenLinked = (): Said =>
  plainly("the page’s JSON-LD is broken, and was passed over", "JSON-LD của trang bị hỏng, không đọc được");
const withDate = (en: string, vi: string): Said =>
  both(
    { message: en, hint: "name the day of publication with --date, as in --date 2020-08-03" },
    { message: vi, hint: "ghi ngày đăng bằng --date, ví dụ --date 2020-08-03" },
  );
/** @param where the place that should name a day */
export const noSuchDay = (where: string): Said =>
  withDate(`there is no such day (${where})`, `không có ngày này (${where})`);
/** @param where the place that should name a day */
export const noDay = (where: string): Said =>
  withDate(`it cannot be read as a day (${where})`, `không đọc được thành ngày (${where})`);
/** @param where the place that names the day */
export const dayOfChange = (where: string): Said =>
  withDate(
    `${where} names the day of a change, not of publication`,
    `${where} ghi ngày cập nhật, không phải ngày đăng`,
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
