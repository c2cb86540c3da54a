/** What is said of keys and ids: missing, unknown, or given twice. */
import { both, type Said } from "../said.ts";
import { nearest, type Phrase, perhaps, show } from "./shown.ts";

/** @param options the values that may stand there, where they are few */
export const missingKey = (key: string, options: readonly string[] = []): Said => {
  const how = options.length > 0 ? oneOf(key, options) : examples[key];
  return both(
    { message: `${key} is missing`, ...(how && { hint: how.en }) },
    { message: `thiếu trường ${key}`, ...(how && { hint: how.vi }) },
  );
};

function oneOf(key: string, options: readonly string[]): Phrase {
  return { en: `${key}: one of ${options.join(", ")}`, vi: `${key}: chọn một trong ${options.join(", ")}` };
}

/** How the keys are written whose form cannot be guessed from their names. */
const examples: Readonly<Record<string, Phrase>> = {
  title: { en: "as in title: The port opens", vi: "ví dụ title: Tên bài" },
  name: { en: "as in name: Exports", vi: "ví dụ name: Xuất khẩu" },
  organisation: {
    en: "an id of _data/organisations.yaml, as in organisation: kcn-ha-noi",
    vi: "mã trong _data/organisations.yaml, ví dụ organisation: kcn-ha-noi",
  },
  dimension: { en: "what it measures, as in dimension: mass", vi: "đo cái gì, ví dụ dimension: mass" },
  scale: { en: 'as in scale: "1000"', vi: 'ví dụ scale: "1000"' },
  vi: { en: "as in vi: { short: tấn, long: tấn }", vi: "ví dụ vi: { short: tấn, long: tấn }" },
  en: { en: "as in en: { short: t, long: tonnes }", vi: "ví dụ en: { short: t, long: tonnes }" },
  row: { en: "the first cell of the table's row", vi: "chữ ở ô đầu của hàng trong bảng" },
  column: { en: "the heading of the table's column", vi: "tên cột trong bảng" },
  date: { en: "as in date: 2020-08-03", vi: "ví dụ date: 2020-08-03" },
  id: { en: "as in id: xuat-khau-2015-2020", vi: "ví dụ id: xuat-khau-2015-2020" },
  period: { en: "as in period: 2015/2020", vi: "ví dụ period: 2015/2020" },
  value: { en: 'as in value: "8.8"', vi: 'ví dụ value: "8.8"' },
  article: {
    en: "its year and file name, as in article: 2020/xuat-khau",
    vi: "năm và tên tệp, ví dụ article: 2020/xuat-khau",
  },
  quote: { en: "quote: the article's own words, letter by letter", vi: "quote: chép đúng từng chữ trong bài" },
};

export const unknownKey = (key: string, keys: readonly string[]): Said =>
  both(
    { message: `unknown key ${show(key)}`, hint: nearest(key, keys).en },
    { message: `ở đây không có trường ${show(key)}`, hint: nearest(key, keys).vi },
  );

const another: Phrase = {
  en: "give the newer one another; an id that was published stays",
  vi: "đặt id khác cho mục mới hơn; id đã công bố thì giữ nguyên",
};

export const sameId = (id: string, first: number): Said =>
  both(
    { message: `the id ${show(id)} stands already on line ${first}`, hint: another.en },
    { message: `id ${show(id)} đã dùng ở dòng ${first}`, hint: another.vi },
  );
export const sameIdElsewhere = (id: string, file: string): Said =>
  both(
    { message: `the id ${show(id)} stands already in ${file}`, hint: another.en },
    { message: `id ${show(id)} đã dùng trong ${file}`, hint: another.vi },
  );

/**
 * @param what the kind of thing that the id names, as the data files call it: "topic", "unit"
 * @param meant the id that it is otherwise known to mean
 */
export const unknownId = (what: string, id: string, ids: readonly string[], meant?: string): Said => {
  const file = files[what];
  const how =
    ids.length === 0 && file !== undefined
      ? { en: `name it first in ${file}`, vi: `khai báo trước trong ${file}` }
      : meant === undefined
        ? nearest(id, ids)
        : perhaps(meant);
  return both(
    { message: `${what} ${show(id)} is not known`, hint: how.en },
    { message: `kho không có ${things[what] ?? what} ${show(id)}`, hint: how.vi },
  );
};

/** Where things are named that have ids. */
const files: Readonly<Record<string, string>> = {
  organisation: "_data/organisations.yaml",
  topic: "_data/topics.yaml",
};

/** The two that Vietnamese calls "đơn vị" alike are told apart by their keys. */
const things: Readonly<Record<string, string>> = {
  article: "bài viết",
  organisation: "đơn vị (organisation)",
  row: "dòng",
  topic: "chủ đề",
  unit: "đơn vị tính (unit)",
};
