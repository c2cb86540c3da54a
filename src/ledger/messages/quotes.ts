/** What is said where a quote or a table’s cell does not state its figure: other numbers, other words, no such place. */
import { show } from "../../input/messages.ts";
import { both, type Said } from "../../input/said.ts";

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(", ");

export const orderNeeded = (found: readonly string[]): Said =>
  both(
    {
      message: `the quote lists ${found.length} figures in order: ${quoted(found)}`,
      hint: "say which it is by its place: order: 1",
    },
    {
      message: `câu trích lần lượt nêu ${found.length} con số: ${quoted(found)}`,
      hint: "nói rõ là số thứ mấy: order: 1",
    },
  );
export const noSuchOrder = (order: number, listed: number): Said =>
  both(
    {
      message: `there is no figure ${order} after “lần lượt”`,
      hint: listed === 0 ? "leave order out" : `order: 1 to ${listed}`,
    },
    {
      message: `sau “lần lượt” không có con số thứ ${order}`,
      hint: listed === 0 ? "bỏ order" : `order: từ 1 đến ${listed}`,
    },
  );
export const noNumberInQuote = (value: string, text: string): Said =>
  both(
    { message: `value ${value} is not in ${show(text)}: no number stands there` },
    { message: `không có ${value} trong ${show(text)}: chỗ đó không có con số nào` },
  );
export const malformedNumber = (found: string): Said =>
  both(
    { message: `“${found}” cannot be read as a number`, hint: "cite another place that states the figure" },
    { message: `không đọc được “${found}” thành số`, hint: "trích chỗ khác cũng nêu con số này" },
  );
export const noTermsInQuote = (kind: string, value: string, text: string): Said =>
  both(
    {
      message: `no ${kind} ${value} stands in ${show(text)}`,
      hint: "a rank is written “thứ 5/63”, a ratio “15/17”",
    },
    {
      message: `không có ${kind === "rank" ? "thứ hạng" : "tỷ số"} ${value} trong ${show(text)}`,
      hint: "thứ hạng viết là “thứ 5/63”, tỷ số viết là “15/17”",
    },
  );
export const unitNotInQuote = (found: string, inTable: boolean): Said =>
  both(
    {
      message: `“${found}” stands there without its unit`,
      hint: inTable
        ? "name the words that give it: table: { …, unit: … }"
        : "make the quote longer, so that it holds the unit",
    },
    {
      message: `“${found}” không kèm đơn vị tính`,
      hint: inTable ? "ghi những chữ nói đơn vị tính: table: { …, unit: … }" : "trích dài hơn để có cả đơn vị tính",
    },
  );
export const otherOrder = (order: number, found: string, meant: number): Said =>
  both(
    { message: `figure ${order} after “lần lượt” is “${found}”`, hint: `order: ${meant}` },
    { message: `con số thứ ${order} sau “lần lượt” là “${found}”`, hint: `order: ${meant}` },
  );
/** @param write what states the one figure that was found; nothing where there are several */
export const valueNotInQuote = (
  value: string,
  text: string,
  found: readonly string[],
  write: string | undefined,
): Said => {
  const instead = write === undefined ? "" : `; ${write}`;
  return both(
    { message: `value ${value} is not in ${show(text)}`, hint: `the quote says: ${quoted(found)}${instead}` },
    { message: `không có ${value} trong ${show(text)}`, hint: `câu trích viết: ${quoted(found)}${instead}` },
  );
};
export const valueTwiceInQuote = (value: string, found: readonly string[]): Said =>
  both(
    {
      message: `value ${value} stands in the quote ${found.length} times: ${quoted(found)}`,
      hint: "make the quote shorter",
    },
    { message: `${value} có ${found.length} lần trong câu trích: ${quoted(found)}`, hint: "rút ngắn câu trích" },
  );
export const otherUnitInQuote = (unit: string, found: string, write: string | undefined): Said =>
  both(
    {
      message: `the quote says “${found}”, which is not in ${unit}`,
      ...(write !== undefined && { hint: write }),
    },
    {
      message: `câu trích viết “${found}”, không phải đơn vị ${unit}`,
      ...(write !== undefined && { hint: write }),
    },
  );
export const otherPrecisionInQuote = (value: string, found: string, write: string): Said =>
  both(
    { message: `the quote prints “${found}”, not ${value} with as many digits`, hint: write },
    { message: `câu trích in “${found}”, không phải ${value} với chừng ấy chữ số`, hint: write },
  );
export const otherQualifierInQuote = (qualifier: string | undefined, found: string, read: string | undefined): Said =>
  both(
    {
      message: `the quote says “${found}”, the row ${qualifier === undefined ? "has no qualifier" : `says ${qualifier}`}`,
      hint: read === undefined ? "leave qualifier out" : `qualifier: ${read}`,
    },
    {
      message: `câu trích viết “${found}”, dòng ${qualifier === undefined ? "không có qualifier" : `ghi ${qualifier}`}`,
      hint: read === undefined ? "bỏ qualifier" : `qualifier: ${read}`,
    },
  );
export const otherSignInQuote = (value: string, found: string): Said =>
  both(
    { message: `the sign of ${value} does not fit ${show(found)}`, hint: "a fall is negative, a rise positive" },
    { message: `dấu của ${value} không hợp với ${show(found)}`, hint: "giảm là số âm, tăng là số dương" },
  );
/** @param words what the quote says around the figure */
export const otherRole = (role: string, words: string, instead: string): Said =>
  both(
    { message: `the quote says “${words}”: the figure is no ${role}`, hint: `move it to ${instead}:` },
    { message: `câu trích viết “${words}”: con số không phải ${role}`, hint: `chuyển sang ${instead}:` },
  );
export const wordingNotInQuote = (wording: string, text: string): Said =>
  both(
    { message: `the wording ${wording} does not fit ${show(text)}`, hint: "take the wording that the quote states" },
    { message: `wording ${wording} không hợp với ${show(text)}`, hint: "ghi đúng wording mà câu trích nêu" },
  );
export const ambiguousNumber = (found: string, readings: readonly string[]): Said =>
  both(
    {
      message: `“${found}” can be read as ${readings.join(" or as ")}`,
      hint: "marks: decimal, or marks: thousands, whichever the source means",
    },
    {
      message: `“${found}” đọc được là ${readings.join(" hoặc ")}`,
      hint: "ghi marks: decimal hoặc marks: thousands, theo ý của nguồn",
    },
  );
export const noSuchCell = (row: string, column: string, rows: readonly string[], columns: readonly string[]): Said =>
  both(
    {
      message: `no table of the article has a cell in row ${show(row)} and column ${show(column)}`,
      hint: rows.length === 0 ? "the article has no table" : `rows: ${quoted(rows)}; columns: ${quoted(columns)}`,
    },
    {
      message: `không bảng nào của bài có ô ở dòng ${show(row)} và cột ${show(column)}`,
      hint: rows.length === 0 ? "bài không có bảng" : `các dòng: ${quoted(rows)}; các cột: ${quoted(columns)}`,
    },
  );
export const cellTwice = (row: string, column: string, times: number): Said =>
  both(
    {
      message: `${times} cells stand in row ${show(row)} and column ${show(column)}`,
      hint: "say which with occurrence: 1",
    },
    { message: `có ${times} ô ở dòng ${show(row)} và cột ${show(column)}`, hint: "nói rõ ô nào bằng occurrence: 1" },
  );
export const unitNotAtTable = (unit: string): Said =>
  both(
    {
      message: `the unit ${show(unit)} stands neither in the cell's row or heading nor just above the table`,
      hint: "copy the words that give the unit",
    },
    {
      message: `đơn vị ${show(unit)} không có ở dòng, ở tên cột hay ngay trên bảng`,
      hint: "chép lại những chữ nói đơn vị",
    },
  );
export const quoteInDescription = (quote: string, article: string): Said =>
  both(
    {
      message: `the quote ${show(quote)} stands only in the description of ${article}`,
      hint: "a quote is proved by the text itself: put those words into it as a paragraph",
    },
    {
      message: `câu ${show(quote)} chỉ có trong description của ${article}`,
      hint: "câu trích phải nằm trong phần nội dung: chép những chữ ấy thành một đoạn của bài",
    },
  );
export const unitNearer = (unit: string): Said =>
  both(
    { message: `the cell's own heading or row gives its unit: ${show(unit)}`, hint: `table: { …, unit: ${unit} }` },
    { message: `tên cột hay dòng của ô đã nêu đơn vị: ${show(unit)}`, hint: `table: { …, unit: ${unit} }` },
  );
export const quoteNearly = (quote: string, article: string, nearest: string): Said =>
  both(
    { message: `the quote ${show(quote)} does not stand in ${article}`, hint: `the article says: “${nearest}”` },
    { message: `câu ${show(quote)} không có trong ${article}`, hint: `bài viết: “${nearest}”` },
  );
export const quoteCutsWord = (word: string): Said =>
  both(
    { message: `the quote cuts ${show(word)} apart`, hint: "a quote begins and ends between words" },
    {
      message: `câu trích cắt rời ${show(word)}`,
      hint: "câu trích phải bắt đầu ở đầu một từ và kết thúc ở cuối một từ",
    },
  );
export const quoteCuts = (figure: string): Said =>
  both(
    {
      message: `the quote cuts ${show(figure)} apart`,
      hint: "take in the whole figure, with its qualifier and its unit",
    },
    { message: `câu trích cắt rời ${show(figure)}`, hint: "trích trọn con số, kèm từ chỉ mức và đơn vị" },
  );
