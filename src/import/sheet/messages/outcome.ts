/** What is said of a sheet’s rows once they are read: what the archive holds already, and what became of them. */
import { show } from "../../../input/messages.ts";
import { both, type Said } from "../../../input/said.ts";

/**
 * @param there what the archive has; empty where it has nothing
 * @param place where the row stands: file and line
 */
export const otherThanInArchive = (here: string, there: string, place: string): Said =>
  both(
    {
      message: `${show(here)} here, but ${there === "" ? "nothing" : show(there)} in the row of the same id, ${place}`,
      hint: "--update changes the row in the archive; or give this one another id",
    },
    {
      message: `ở đây là ${show(here)}, nhưng dòng cùng mã ở ${place} ${there === "" ? "không ghi gì" : `ghi ${show(there)}`}`,
      hint: "--update sẽ đổi dòng trong kho; hoặc đặt mã khác cho dòng này",
    },
  );
/** @param faults how many there are */
export const refusedFor = (faults: number): Said =>
  both(
    { message: `${faults === 1 ? "1 fault" : `${faults} faults`}; nothing is written` },
    { message: `${faults} lỗi; không ghi gì` },
  );
export const nothingNew = (): Said =>
  both({ message: "holds nothing new; nothing is written" }, { message: "không có gì mới; không ghi gì" });
export const nameless = (): Said =>
  both(
    {
      message: "the file's name has no letter or digit to name the rows' file by",
      hint: "rename it",
    },
    { message: "tên tệp không có chữ cái hay chữ số nào để đặt tên cho tệp các dòng", hint: "đổi tên tệp" },
  );
export const cannotBeAddedTo = (path: string): Said =>
  both(
    {
      message: `no row can be added at the end of ${path}`,
      hint: "each row of the file begins with “- ” at the beginning of a line",
    },
    {
      message: `không thêm được dòng vào cuối ${path}`,
      hint: "mỗi mục trong tệp phải mở đầu bằng “- ” ở đầu dòng",
    },
  );
export const cannotBeChanged = (path: string): Said =>
  both(
    {
      message: `the rows of ${path} cannot be changed without losing what stands beside them`,
      hint: "mend the file itself",
    },
    { message: `không đổi được các dòng trong ${path} mà giữ nguyên phần còn lại`, hint: "sửa ngay trong tệp ấy" },
  );
export const changedMeanwhile = (path: string): Said =>
  both(
    { message: `${path} was changed while it was read; nothing is written`, hint: "try again" },
    { message: `${path} vừa bị sửa trong lúc đọc; không ghi gì`, hint: "làm lại lần nữa" },
  );
/** What a hint adds where it names a field that has no usual column. */
export const columnToBeAdded = {
  en: (heading: string): string => `that goes into a column headed “${heading}”`,
  vi: (heading: string): string => `ghi ở một cột có tiêu đề “${heading}”`,
};
/** @param file the first file of the archive that has a fault */
export const namesUnchecked = (file: string): Said =>
  both(
    { message: `ids were not looked up: ${file} has faults of its own` },
    { message: `chưa tra các mã: ${file} đang có lỗi` },
  );
/** @param place where the row stands: file and line */
export const noteNotTaken = (place: string): Said =>
  both(
    { message: `the row stands in ${place} already; the note is not taken`, hint: "--update writes it above the row" },
    { message: `dòng đã có ở ${place} nên không lấy ghi chú`, hint: "--update sẽ ghi chú thích này lên trên dòng" },
  );
