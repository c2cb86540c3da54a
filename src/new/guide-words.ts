/** What the guide of a sheet says in each language, beside its columns and names. */
import type { Names } from "../import/sheet/values.ts";
import type { FaultLanguage } from "../input/said.ts";

/** A line of the guide; an empty one sets parts apart. */
export type GuideLine = readonly string[];

export interface GuideWords {
  readonly rules: readonly string[];
  /** What heads the list of columns. */
  readonly heads: GuideLine;
  readonly needed: string;
  /** What heads each list of names. */
  readonly names: Readonly<Record<keyof Names | "id", string>>;
}

export const guideWords: Readonly<Record<FaultLanguage, GuideWords>> = {
  vi: {
    rules: [
      "Mỗi dòng của trang “Dòng” là một dòng đối chiếu. Điền xong thì lưu dạng .xlsx rồi chạy: doi-chieu import <tệp>.xlsx",
      "Thứ tự cột tùy ý; cột không dùng thì để trống hoặc xóa. Cột in đậm màu đỏ là bắt buộc.",
      "Số viết như trong bài: 8,8 · 15.000 · −2,5. Bảng tính đổi 8,0 thành 8 nếu ô không phải là văn bản; các ô ở đây đã là văn bản.",
      "Số đọc được hai cách thì nói rõ: 13,625 (thập phân) hoặc 13,625 (hàng nghìn).",
      "Trường chưa có cột thì thêm một cột, tiêu đề là đường dẫn của trường: targets.2.value (mức đề ra thứ hai), result.table.row và result.table.column (ô bảng làm bằng chứng), result.occurrence, interim.1.value, history.1.note …",
      "Câu trích chép đúng từng chữ trong bài. Nhập lần nữa thì chỉ thêm dòng mới; dòng đã có giữ nguyên.",
    ],
    heads: ["Cột", "Bắt buộc", "Ghi gì", "Từ dùng được", "Ví dụ", "Tên trường trong tệp"],
    needed: "có",
    names: { unit: "Đơn vị tính", organisation: "Đơn vị", topic: "Chủ đề", id: "Mã" },
  },
  en: {
    rules: [
      "Each row of the sheet “Rows” is a row of the ledger. Fill them, save the file as .xlsx, then run: doi-chieu import <file>.xlsx",
      "Columns may stand in any order; one that you do not use may stay empty or be deleted. Those in bold red are needed.",
      "Write numbers as the article does: 8.8 · 15,000 · −2.5. A spreadsheet makes 8 of 8.0 where a cell is not text; the cells here are text already.",
      "Where a number can be read in two ways, say which: 13.625 (decimal) or 13,625 (thousands).",
      "For a field that has no column add one, headed by the keys that lead to it: targets.2.value (a second target), result.table.row and result.table.column (a cell of a table as proof), result.occurrence, interim.1.value, history.1.note …",
      "Copy quotes to the letter. Imported again, a file adds its new rows; rows that are there already stay as they are.",
    ],
    heads: ["Column", "Needed", "What stands there", "Words it takes", "Example", "Key in the data file"],
    needed: "yes",
    names: { unit: "Unit", organisation: "Organisation", topic: "Topic", id: "Id" },
  },
};
