/** What is said of the headings of the sheet of rows. */
import { show } from "../../../input/messages.ts";
import { both, type Said } from "../../../input/said.ts";
import { template } from "./workbook.ts";

export const noHeadings = (): Said =>
  both(
    { message: "the first row holds no known heading", hint: template.en },
    { message: "dòng đầu không có tiêu đề nào quen thuộc", hint: template.vi },
  );
export const ownDownload = (): Said =>
  both(
    {
      message: "this is the table that readers take away, in which figures and verdicts are worked out",
      hint: "doi-chieu new sheet FILE --filled writes the rows as they are kept; change those, then import FILE --update",
    },
    {
      message: "đây là bảng dành cho người đọc tải về, trong đó có cả những gì được tính ra",
      hint: "doi-chieu new sheet TỆP --filled ghi các dòng như đang lưu; hãy sửa tệp ấy rồi import TỆP --update",
    },
  );
/** @param meant the known heading that comes nearest */
export const unknownHeading = (heading: string, meant: string | undefined): Said =>
  both(
    {
      message: `the heading ${show(heading)} is not known`,
      hint: meant === undefined ? "delete the column, or name it as in the template" : `perhaps ${show(meant)}`,
    },
    {
      message: `không có cột nào tên ${show(heading)}`,
      hint: meant === undefined ? "xóa cột này, hoặc đặt tên như trong tệp mẫu" : `có lẽ là ${show(meant)}`,
    },
  );
export const sameHeading = (heading: string, first: string): Said =>
  both(
    { message: `the heading ${show(heading)} stands already in column ${first}`, hint: "keep one of the two" },
    { message: `tiêu đề ${show(heading)} đã có ở cột ${first}`, hint: "chỉ giữ một" },
  );
export const headingMissing = (heading: string): Said =>
  both(
    { message: `there is no column ${show(heading)}`, hint: template.en },
    { message: `thiếu cột ${show(heading)}`, hint: template.vi },
  );
export const noHeadingAbove = (): Said =>
  both(
    { message: "the cell stands in a column without a heading", hint: "delete it, or give the column its heading" },
    { message: "ô này nằm trong cột không có tiêu đề", hint: "xóa đi, hoặc ghi tiêu đề cho cột" },
  );
