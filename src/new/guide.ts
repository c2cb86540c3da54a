/** The sheet that explains the sheet of rows: what each column holds, and the words and ids that it takes. */
import { type Column, columns } from "../import/sheet/columns.ts";
import type { Names } from "../import/sheet/values.ts";
import { type Choice, choices, offered, type Words } from "../import/sheet/words.ts";

/** A line of the guide; an empty one sets parts apart. */
export type GuideLine = readonly string[];

export interface Guide {
  readonly words: Readonly<Record<Choice, Words>>;
  readonly names: Names;
}

const rules: readonly GuideLine[] = [
  [
    "Mỗi dòng của trang “Dòng” là một dòng đối chiếu. Điền xong thì lưu dạng .xlsx rồi chạy: doi-chieu import <tệp>.xlsx",
  ],
  ["Thứ tự cột tùy ý; cột không dùng thì để trống hoặc xóa. Cột in đậm màu đỏ là bắt buộc."],
  [
    "Số viết như trong bài: 8,8 · 15.000 · −2,5. Bảng tính đổi 8,0 thành 8 nếu ô không phải là văn bản; các ô ở đây đã là văn bản.",
  ],
  ["Số đọc được hai cách thì nói rõ: 13,625 (thập phân) hoặc 13,625 (hàng nghìn)."],
  [
    "Trường chưa có cột thì thêm một cột, tiêu đề là đường dẫn của trường: targets.2.value (mức đề ra thứ hai), result.table.row và result.table.column (ô bảng làm bằng chứng), result.occurrence, interim.1.value, history.1.note …",
  ],
  ["Câu trích chép đúng từng chữ trong bài. Nhập lần nữa thì chỉ thêm dòng mới; dòng đã có giữ nguyên."],
];

/** Writes the guide: rules, columns, then the names that the archive knows. */
export function guideLines(guide: Guide): GuideLine[] {
  return [
    ...rules,
    [],
    ["Cột", "Bắt buộc", "Ghi gì", "Từ dùng được", "Ví dụ", "Tên trường trong tệp"],
    ...columns.map((column) => columnLine(column, guide)),
    ...namesLines("Đơn vị tính", "unit", guide),
    ...namesLines("Đơn vị", "organisation", guide),
    ...namesLines("Chủ đề", "topic", guide),
  ];
}

function columnLine({ heading, needed, help, reads, example, path }: Column, { words }: Guide): GuideLine {
  const choice = choices.find((each) => each === reads);
  const allowed = choice === undefined ? "" : offered(words[choice]).join("; ");
  return [heading, needed ? "có" : "", help, allowed, example, path.join(".")];
}

function namesLines(title: string, what: keyof Names, { names }: Guide): GuideLine[] {
  const known = names[what];
  if (known === undefined || known.size === 0) return [];
  return [[], [title, "Mã"], ...[...known].map(([id, [name]]) => [name, id])];
}
