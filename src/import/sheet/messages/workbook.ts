/** What is said of a workbook as a whole: files that are none, that hold too much, or whose sheets are not as they must be. */
import { show } from "../../../input/messages.ts";
import { both, type Said } from "../../../input/said.ts";

/** How a sheet that can be read is made. */
export const template = {
  en: "doi-chieu new sheet writes a template, and with --filled the rows that are there",
  vi: "lệnh doi-chieu new sheet tạo tệp mẫu, thêm --filled thì có sẵn các dòng đang lưu",
};

const quoted = (texts: readonly string[]): string => texts.map(show).join(", ");

export const otherSpreadsheet = (extension: string): Said =>
  both(
    {
      message: `a spreadsheet ending in ${extension} is not read`,
      hint: "open it in a spreadsheet program and save it as .xlsx",
    },
    {
      message: `không đọc được bảng tính có đuôi ${extension}`,
      hint: "mở bằng chương trình bảng tính rồi lưu lại dưới dạng .xlsx",
    },
  );
export const notReadAsText = (): Said =>
  both(
    { message: "is no CSV file in UTF-8 or UTF-16", hint: "save it as “CSV UTF-8”, or as .xlsx" },
    { message: "không phải tệp CSV mã UTF-8 hay UTF-16", hint: "lưu lại dưới dạng “CSV UTF-8”, hoặc .xlsx" },
  );
/** @param detail what the library says of it, in English */
export const brokenCsv = (line: number, detail: string): Said =>
  both(
    {
      message: `cannot be read as CSV, about line ${line}: ${show(detail)}`,
      hint: "a cell that holds quotation marks stands between quotation marks, and each of its own is doubled",
    },
    {
      message: `không đọc được như tệp CSV, quanh dòng ${line}: ${show(detail)}`,
      hint: "ô có dấu nháy kép thì đặt cả ô trong nháy kép, mỗi dấu bên trong viết hai lần",
    },
  );
export const noWorkbook = (): Said =>
  both(
    { message: "is not a whole XLSX file", hint: "open it in a spreadsheet program and save it as .xlsx again" },
    { message: "không phải tệp XLSX nguyên vẹn", hint: "mở bằng chương trình bảng tính rồi lưu lại dưới dạng .xlsx" },
  );
export const oldOrLocked = (): Said =>
  both(
    {
      message: "is an old spreadsheet (.xls), or one with a password",
      hint: "save it as .xlsx without a password",
    },
    {
      message: "là bảng tính kiểu cũ (.xls), hoặc có đặt mật khẩu",
      hint: "lưu lại dưới dạng .xlsx, không đặt mật khẩu",
    },
  );
/** @param detail what the library says of it, in English */
export const unreadable = (detail: string): Said =>
  both(
    {
      message: `cannot be read as a spreadsheet: ${show(detail)}`,
      hint: "open it in a spreadsheet program and save it as .xlsx again",
    },
    {
      message: `không đọc được như một bảng tính: ${show(detail)}`,
      hint: "mở bằng chương trình bảng tính rồi lưu lại dưới dạng .xlsx",
    },
  );
export const tooManyFiles = (most: number): Said =>
  both({ message: `holds more than ${most} files` }, { message: `chứa hơn ${most} tệp` });
export const tooMuchUnpacked = (megabytes: number): Said =>
  both(
    { message: `would unpack to more than ${megabytes} MB`, hint: "divide it into several files" },
    { message: `mở ra sẽ lớn hơn ${megabytes} MB`, hint: "chia thành nhiều tệp" },
  );
export const tooMuchInFile = (megabytes: number): Said =>
  both(
    {
      message: `one of the files in it would unpack to more than ${megabytes} MB`,
      hint: "divide it into several files",
    },
    { message: `một tệp bên trong mở ra sẽ lớn hơn ${megabytes} MB`, hint: "chia thành nhiều tệp" },
  );
/** @param most characters in one piece */
export const tooLongPiece = (most: number): Said =>
  both(
    {
      message: `holds more than ${most} characters in one piece, more than any cell can`,
      hint: "copy its rows into a new sheet",
    },
    {
      message: `có đoạn liền hơn ${most} ký tự, dài hơn mọi ô bảng tính`,
      hint: "chép các dòng sang một bảng tính mới",
    },
  );
export const tooManyRows = (most: number): Said =>
  both(
    { message: `holds more than ${most} rows`, hint: "divide it into several files" },
    { message: `có hơn ${most} dòng`, hint: "chia thành nhiều tệp" },
  );
export const tooManyColumns = (most: number): Said =>
  both(
    { message: `holds more than ${most} columns`, hint: "delete what stands to the right of the headings" },
    { message: `có hơn ${most} cột`, hint: "xóa những gì đứng bên phải các tiêu đề" },
  );
/** @param wanted what it may be called */
export const noRowSheet = (wanted: readonly string[], found: readonly string[]): Said =>
  both(
    { message: `has no sheet ${wanted.map(show).join(" or ")}, only ${quoted(found)}`, hint: template.en },
    { message: `không có trang tính ${wanted.map(show).join(" hay ")}, chỉ có ${quoted(found)}`, hint: template.vi },
  );
export const hiddenSheet = (): Said =>
  both(
    { message: "the sheet is hidden", hint: "show it, or delete it" },
    { message: "trang tính này đang ẩn", hint: "cho hiện lại, hoặc xóa đi" },
  );
export const mergedCells = (range: string): Said =>
  both(
    { message: `the cells ${range} are merged: all but the first are empty`, hint: "unmerge them, and fill each" },
    { message: `các ô ${range} bị gộp: chỉ ô đầu có nội dung`, hint: "bỏ gộp rồi điền từng ô" },
  );
export const noRows = (): Said =>
  both(
    { message: "holds no row below its headings", hint: "write one row of the ledger in each row of the sheet" },
    { message: "không có dòng nào dưới tiêu đề", hint: "mỗi dòng của trang tính ghi một dòng đối chiếu" },
  );
export const unreadSheet = (): Said =>
  both({ message: "nothing is read from this sheet" }, { message: "không đọc gì từ trang tính này" });
