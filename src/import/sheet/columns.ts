/**
 * The columns of the sheet of rows: what stands at their heads, where their cells go in a row of the ledger, how they are
 * read. The template, its guide, the import and its faults are all made from this list; its order is that of the file written.
 */
import { type ColumnWords, inEnglish } from "./english.ts";
import type { Choice } from "./words.ts";

/** How a cell is read; a closed list by its name. */
export type Reads =
  | Choice
  | "article"
  | "day"
  | "decimal"
  | "id"
  | "ids"
  | "note"
  | "organisation"
  | "period"
  | "quote"
  | "text"
  | "topic"
  | "unit"
  | "value";

/** Its own words are Vietnamese. */
export interface Column extends ColumnWords {
  readonly en: ColumnWords;
  /** Where its cell goes in a row; nowhere for a note, which becomes a comment. */
  readonly path: readonly (string | number)[];
  readonly reads: Reads;
  /** A sheet without it holds no rows. */
  readonly needed?: true;
}

type Part = readonly [key: string, heading: string, reads: Reads, help: string, example: string];

const ownColumns: readonly (Part | readonly [...Part, "needed"])[] = [
  [
    "id",
    "Mã",
    "id",
    "Mã của dòng, cũng là địa chỉ của trang; đã công bố thì không đổi.",
    "xuat-khau-tang-truong-2015-2020",
    "needed",
  ],
  ["indicator", "Chỉ tiêu", "id", "Các dòng cùng chỉ tiêu làm thành một chuỗi qua các kỳ.", "xuat-khau-tang-truong"],
  ["name", "Tên", "text", "Đo cái gì.", "Tốc độ tăng trưởng xuất khẩu bình quân năm", "needed"],
  ["topic", "Chủ đề", "topic", "Mã hoặc tên của chủ đề.", "xuat-khau"],
  ["organisation", "Đơn vị", "organisation", "Mã hoặc tên của đơn vị mà con số nói về.", "kcn-ha-noi", "needed"],
  ["said_by", "Bên nêu số liệu", "organisation", "Ai nêu số liệu, nếu không phải chính đơn vị ấy.", ""],
  [
    "period",
    "Kỳ",
    "period",
    "Năm, quý, tháng, ngày hoặc giai đoạn: năm 2020, quý I/2020, tháng 7/2020, giai đoạn 2015–2020.",
    "giai đoạn 2015–2020",
    "needed",
  ],
  ["as_of", "Tính đến ngày", "day", "Ngày mà con số tính đến, nếu không phải ngày cuối kỳ.", "03/08/2020"],
  ["measure", "Cách đo", "measure", "Con số tính thế nào theo kỳ.", "tốc độ tăng", "needed"],
  ["kind", "Loại", "kind", "Để trống là con số.", "con số"],
  ["unit", "Đơn vị tính", "unit", "Mã hoặc chữ của đơn vị tính; dòng có con số thì phải có.", "percent-per-year"],
  ["better", "Hướng tốt", "better", "Để trống là cao hơn là tốt; thứ hạng và mốc thì thấp hơn.", "cao hơn là tốt"],
  ["scope", "Phạm vi", "text", "Đếm những gì: vốn đăng ký, theo giá 2010.", "Vốn đăng ký"],
  ["definition", "Định nghĩa", "text", "Đếm thế nào; định nghĩa đổi thì chuỗi bị ngắt.", ""],
];

const value = (help: string, example: string): Part => ["value", "", "value", help, example];
const to: Part = ["to", "đến", "decimal", "Đầu trên, nếu là một khoảng.", ""];
const of: Part = ["of", "trên tổng", "decimal", "Số hạng thứ hai: 17 trong 15/17, 63 trong thứ 5/63.", ""];
const qualifier: Part = ["qualifier", "chữ chỉ mức", "qualifier", "Chữ đứng trước con số trong câu trích.", "hơn"];
const printed: Part = ["printed", "đơn vị in", "unit", "Đơn vị viết trong câu trích, nếu khác đơn vị tính.", "percent"];
const reading: Part = [
  "reading",
  "cách hiểu",
  "unit",
  "Đơn vị mà kho hiểu, khi chữ in để ngỏ: điểm phần trăm hay phần trăm.",
  "điểm phần trăm",
];
const against: Part = ["against", "so với kỳ", "period", "Kỳ được đem so.", "giai đoạn 2011–2015"];
const proof: readonly Part[] = [
  ["article", "bài", "article", "Năm và tên tệp của bài nêu con số.", "2020/xuat-khau"],
  [
    "quote",
    "câu trích",
    "quote",
    "Chép đúng từng chữ trong bài, gọn trong một đoạn, trọn cả con số và đơn vị.",
    "tăng bình quân 8,8%",
  ],
];

const groups: readonly (readonly [heading: string, path: readonly (string | number)[], parts: readonly Part[]])[] = [
  [
    "Mức đề ra",
    ["targets", 0],
    [
      value("Con số phải đạt, như trong câu trích.", "25"),
      to,
      of,
      ["text", "bằng lời", "text", "Mục tiêu bằng lời, nếu không có con số.", ""],
      ["comparator", "so sánh", "comparator", "Kết quả phải thế nào; để trống là ít nhất.", "ít nhất"],
      qualifier,
      printed,
      ["set_by", "bên đặt", "organisation", "Đơn vị đặt ra mức này.", ""],
      ["set_on", "ngày đặt", "day", "Ngày đặt ra.", ""],
      ...proof,
    ],
  ],
  [
    "Kết quả",
    ["result"],
    [
      value("Con số đạt được, như trong câu trích.", "8,8"),
      to,
      of,
      qualifier,
      printed,
      ["status", "trạng thái", "status", "Con số đã chính thức chưa.", "ước tính"],
      against,
      ...proof,
    ],
  ],
  [
    "Chênh lệch",
    ["margin"],
    [
      value("Kết quả hơn kém mức đề ra bao nhiêu, theo nguồn; kém thì có dấu trừ.", "0,8"),
      qualifier,
      printed,
      reading,
      ...proof,
    ],
  ],
  [
    "Tỷ lệ thực hiện",
    ["attainment"],
    [value("Kết quả bằng bao nhiêu phần trăm hay bao nhiêu lần kế hoạch.", "102,5"), qualifier, printed, ...proof],
  ],
  ["Kỳ gốc", ["baseline"], [value("Giá trị của kỳ trước.", "6,5"), against, qualifier, printed, ...proof]],
  [
    "Tăng giảm",
    ["change"],
    [value("Thay đổi so với kỳ gốc; giảm thì có dấu trừ.", "32"), against, qualifier, printed, reading, ...proof],
  ],
  [
    "Tỷ lệ so với kỳ gốc",
    ["index"],
    [
      value("Kết quả bằng bao nhiêu phần trăm hay bao nhiêu lần kỳ gốc: bằng 98% cùng kỳ.", "98"),
      against,
      qualifier,
      printed,
      ...proof,
    ],
  ],
  ["Đánh giá của nguồn", ["wording"], [["value", "", "wording", "Nguồn nói gì về kết quả.", "vượt"], ...proof]],
];

const lastColumns: readonly Part[] = [
  ["parts", "Gồm các dòng", "ids", "Mã của các dòng cộng lại thành dòng này, cách nhau bằng dấu phẩy.", ""],
  ["disputed", "Không khớp vì", "text", "Vì sao số liệu và lời văn của nguồn không khớp.", ""],
];

const note: Omit<Column, "en"> = {
  heading: "Ghi chú",
  path: [],
  reads: "note",
  help: "Lời nhắc cho người giữ kho; thành chú thích trong tệp, không lên trang.",
  example: "",
};

const vietnamese: readonly Omit<Column, "en">[] = [
  ...ownColumns.map(([key, heading, reads, help, example, needed]) => ({
    heading,
    path: [key],
    reads,
    help,
    example,
    ...(needed && { needed: true as const }),
  })),
  ...groups.flatMap(([group, path, parts]) =>
    parts.map(([key, heading, reads, help, example]) => ({
      heading: heading === "" ? group : `${group}: ${heading}`,
      path: [...path, key],
      reads,
      help,
      example,
    })),
  ),
  ...lastColumns.map(([key, heading, reads, help, example]) => ({ heading, path: [key], reads, help, example })),
  note,
];

/** All columns, in the order of a row's fields. */
export const columns: readonly Column[] = vietnamese.map((column) => ({ ...column, en: inEnglish(column.path) }));
