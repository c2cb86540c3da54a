/** What is said of the ledger's faults: figures that their words do not state, figures that contradict each other. */
import { show } from "../input/messages.ts";
import { both, type Said } from "../input/said.ts";

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(", ");

export const targetSaysNothing = (): Said =>
  both(
    {
      message: "the target says nothing",
      hint: "give its value, a text, or the margin or attainment that speaks of it",
    },
    { message: "mức đề ra này không nói gì", hint: "ghi value, text, hoặc margin hay attainment nói về nó" },
  );
export const twoProofs = (): Said =>
  both(
    { message: "a figure has a quote or a table's cell, not both", hint: "keep one of the two" },
    { message: "một con số có câu trích hoặc ô bảng, không có cả hai", hint: "giữ một trong hai" },
  );
export const notADate = (value: string): Said =>
  both(
    { message: `${show(value)} is not a date`, hint: "a milestone's value is 2018, 2018-Q3, 2018-06 or 2018-06-30" },
    {
      message: `${show(value)} không phải mốc thời gian`,
      hint: "value của một mốc là 2018, 2018-Q3, 2018-06 hoặc 2018-06-30",
    },
  );
export const needsTerms = (kind: string): Said =>
  both(
    { message: `a figure of kind ${kind} needs its second term`, hint: 'of: "17", as in 15/17' },
    { message: `con số loại ${kind} cần số hạng thứ hai`, hint: 'of: "17", như trong 15/17' },
  );
export const otherDimension = (unit: string, rowUnit: string): Said =>
  both(
    {
      message: `a figure in ${unit} cannot stand in a row in ${rowUnit}`,
      hint: "nothing is converted between currencies or kinds of measure; make it a row of its own",
    },
    {
      message: `con số tính bằng ${unit} không đứng được trong dòng tính bằng ${rowUnit}`,
      hint: "kho không quy đổi giữa các loại tiền hay các thứ đo khác nhau; ghi thành một dòng riêng",
    },
  );
export const otherReading = (reading: string, printed: string): Said =>
  both(
    {
      message: `what is printed in ${printed} cannot be read as ${reading}`,
      hint: "a reading tells percent from points or a year's rate; another currency or scale is another figure",
    },
    {
      message: `con số in bằng ${printed} không thể hiểu là ${reading}`,
      hint: "cách hiểu chỉ phân biệt phần trăm với điểm phần trăm, hay tốc độ một năm; tiền khác, bậc khác là con số khác",
    },
  );
export const notAShare = (figure: string, unit: string): Said =>
  both(
    {
      message: `${figure} is told in percent or in times, not in ${unit}`,
      hint: "printed: percent, or printed: times",
    },
    {
      message: `${figure} tính bằng phần trăm hoặc số lần, không bằng ${unit}`,
      hint: "printed: percent, hoặc printed: times",
    },
  );
export const marginInTimes = (): Said =>
  both(
    { message: "a margin is a difference, not so many times", hint: "attainment: with printed: times" },
    { message: "chênh lệch (margin) là một hiệu, không phải số lần", hint: "ghi ở attainment: với printed: times" },
  );
export const keyOfOtherKind = (key: string, kind: string): Said =>
  both(
    {
      message: `a figure of kind ${kind} has no ${show(key)}`,
      hint:
        key === "to" ? "leave it out; only numbers have ranges" : "leave it out, or write kind: ratio or kind: rank",
    },
    {
      message: `con số loại ${kind} không có ${show(key)}`,
      hint: key === "to" ? "bỏ đi; chỉ con số thường mới có khoảng" : "bỏ đi, hoặc ghi kind: ratio hay kind: rank",
    },
  );
export const tallyDiffers = (stated: string, rows: number, met: number, missed: number): Said =>
  both(
    {
      message: `the result is ${stated}, but the archive has ${rows} of its rows: met or exceeded ${met}, missed ${missed}`,
      hint: "mend a row, or say why under disputed:",
    },
    {
      message: `kết quả là ${stated}, nhưng kho có ${rows} dòng của nó: đạt hoặc vượt ${met}, không đạt ${missed}`,
      hint: "sửa một dòng, hoặc nói lý do ở disputed:",
    },
  );
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
/** @param unit one that fits rows of this kind */
export const needsPrinted = (figure: string, unit: string): Said =>
  both(
    { message: `${figure} has no unit, and neither has the row`, hint: `as in printed: ${unit}` },
    { message: `${figure} chưa có đơn vị tính, dòng cũng không có`, hint: `ví dụ printed: ${unit}` },
  );
export const emptyRange = (value: string, to: string): Said =>
  both(
    { message: `the range from ${value} to ${to} is none`, hint: "value is its lower end, to its upper one" },
    { message: `khoảng từ ${value} đến ${to} không có gì`, hint: "value là đầu dưới, to là đầu trên" },
  );
export const betweenNeedsRange = (): Said =>
  both(
    { message: "a target between two values needs both", hint: "value: and to:" },
    { message: "mức đề ra nằm giữa hai giá trị cần cả hai", hint: "value: và to:" },
  );
export const supersedesNone = (number: number): Said =>
  both(
    {
      message: `there is no other target ${number} to supersede`,
      hint: "targets are counted from 1, the original first",
    },
    {
      message: `không có mức đề ra nào khác mang số ${number} để thay`,
      hint: "các mức đề ra đếm từ 1, mức ban đầu trước",
    },
  );
export const interimOutside = (period: string, row: string): Said =>
  both({ message: `the period ${period} is no part of ${row}` }, { message: `kỳ ${period} không nằm trong ${row}` });
export const timesNeedReading = (value: string): Said =>
  both(
    {
      message: `“${value} lần” can be read in two ways`,
      hint: `reading: times (${value} times as much), or reading: percent (more by ${value} times)`,
    },
    {
      message: `“${value} lần” hiểu được theo hai cách`,
      hint: `reading: times (bằng ${value} lần), hoặc reading: percent (thêm ${value} lần)`,
    },
  );
export const perhapsAnIndex = (value: string): Said =>
  both(
    {
      message: `a change of ${value} % more than doubles; perhaps the source means the index, ${value} % of what it was`,
      hint: "move it to index:, or write reading: percent where it is a change",
    },
    {
      message: `mức tăng ${value}% là hơn gấp đôi; có thể nguồn muốn nói chỉ số, bằng ${value}% kỳ trước`,
      hint: "chuyển sang index:, hoặc ghi reading: percent nếu đúng là mức tăng",
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
/** @param worse whether the words say that the result is the worse of the two */
export const otherSide = (value: string, words: string, worse: boolean): Said => {
  const write = worse ? `-${value.replace(/^-/, "")}` : value.replace(/^-/, "");
  return both(
    {
      message: `“${words}” says that the result is ${worse ? "worse" : "better"} than the target, the margin is ${value}`,
      hint: `a margin is positive where the result is the better: value: "${write}"`,
    },
    {
      message: `“${words}” nói kết quả ${worse ? "kém" : "tốt"} hơn mức đề ra, còn chênh lệch ghi ${value}`,
      hint: `chênh lệch là số dương khi kết quả tốt hơn: value: "${write}"`,
    },
  );
};
export const estimateInQuote = (words: string, status: string | undefined): Said =>
  both(
    {
      message: `the source says “${words}”, the row ${status === undefined ? "has no status" : `says ${status}`}`,
      hint: "status: estimate",
    },
    {
      message: `nguồn viết “${words}”, dòng ${status === undefined ? "không có status" : `ghi ${status}`}`,
      hint: "status: estimate",
    },
  );
export const partInQuote = (words: string, period: string): Said =>
  both(
    {
      message: `“${words}” is only a part of ${period}`,
      hint: "write as_of: the last day that it counts, or give the row that period",
    },
    {
      message: `“${words}” chỉ là một phần của kỳ ${period}`,
      hint: "ghi as_of: ngày cuối mà con số tính đến, hoặc cho dòng đúng kỳ ấy",
    },
  );
export const runningInQuote = (words: string, measure: string): Said =>
  both(
    {
      message: `“${words}” is a running total, the row says measure: ${measure}`,
      hint: "measure: cumulative; or as_of: where it counts from the period's beginning up to that day",
    },
    {
      message: `“${words}” là số cộng dồn, dòng ghi measure: ${measure}`,
      hint: "measure: cumulative; hoặc as_of: nếu tính từ đầu kỳ đến ngày ấy",
    },
  );
export const yearlyInQuote = (printed: string, unit: string): Said =>
  both(
    {
      message: `a figure in ${printed} is told by the year, the row in ${unit} is not`,
      hint: `unit: ${printed}; what is told by the year is not held against a whole period`,
    },
    {
      message: `con số tính bằng ${printed} là của một năm, dòng tính bằng ${unit} thì không`,
      hint: `unit: ${printed}; số của một năm không so với số của cả kỳ`,
    },
  );
export const yearlyNotInQuote = (value: string, unit: string): Said =>
  both(
    {
      message: `nothing beside ${value} says that it is by the year, the row is in ${unit}`,
      hint: "quote the words that say so, “bình quân” or “mỗi năm”; or write reading, where another place says it",
    },
    {
      message: `không chữ nào cạnh ${value} nói là tính theo năm, dòng tính bằng ${unit}`,
      hint: "trích cả chữ nói vậy, “bình quân” hay “mỗi năm”; hoặc ghi reading, khi chỗ khác nói",
    },
  );
export const sameAsResult = (): Said =>
  both(
    {
      message: "the same number of the article already stands as the result",
      hint: "quote the words that state this figure on its own; “bằng chỉ tiêu” alone is wording: bang",
    },
    {
      message: "chính con số này của bài đã được ghi làm kết quả",
      hint: "trích chỗ nêu riêng con số này; nếu nguồn chỉ viết “bằng chỉ tiêu” thì ghi wording: bang",
    },
  );
export const comparatorNeeded = (words: string, comparator: string): Said =>
  both(
    { message: `the source says “${words}” that date, the target does not`, hint: `comparator: ${comparator}` },
    { message: `nguồn viết “${words}” mốc ấy, mức đề ra không ghi`, hint: `comparator: ${comparator}` },
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
export const quoteDenied = (words: string): Said =>
  both(
    { message: `just before the quote the source says ${show(words)}`, hint: "begin the quote with it" },
    { message: `ngay trước câu trích, nguồn viết ${show(words)}`, hint: "trích từ chữ ấy" },
  );
export const disagrees = (figure: string, stated: string, low: string, high: string): Said =>
  both(
    {
      message: `${figure} is ${stated}, but the other figures give ${low} to ${high}`,
      hint: "mend the row, or say why under disputed:",
    },
    {
      message: `${figure} là ${stated}, nhưng các con số khác cho từ ${low} đến ${high}`,
      hint: "sửa dòng này, hoặc nói lý do ở disputed:",
    },
  );
export const correctedLater = (earlier: string, later: string): Said =>
  both(
    {
      message: `a result of ${later} cannot have been corrected by one of ${earlier}`,
      hint: "result is the newest; what it corrects stands under corrected, the oldest first",
    },
    {
      message: `kết quả ngày ${later} không thể được kết quả ngày ${earlier} đính chính`,
      hint: "result là số mới nhất; các số bị đính chính đứng ở corrected, cũ nhất trước",
    },
  );
export const seriesDiffers = (indicator: string, what: string, first: string): Said =>
  both(
    {
      message: `rows of the indicator ${indicator} agree on ${what}; this one differs from ${first}`,
      hint: `give it an indicator of its own, or the same ${what}`,
    },
    {
      message: `các dòng của chỉ tiêu ${indicator} phải cùng ${what}; dòng này khác ${first}`,
      hint: `cho nó một indicator riêng, hoặc cùng ${what}`,
    },
  );
export const samePeriodTwice = (indicator: string, period: string, first: string): Said =>
  both(
    {
      message: `${first} already holds ${period} of the indicator ${indicator}`,
      hint: "a series has one row a period",
    },
    { message: `${first} đã ghi ${period} của chỉ tiêu ${indicator}`, hint: "mỗi kỳ của một chuỗi có một dòng" },
  );
export const endsBeforeItBegins = (from: string, to: string): Said =>
  both(
    { message: `it ends on ${to}, before it begins on ${from}` },
    { message: `kết thúc ngày ${to}, trước khi bắt đầu ngày ${from}` },
  );
export const circle = (tie: string, id: string): Said =>
  both({ message: `${tie} leads back to ${show(id)} itself` }, { message: `${tie} dẫn vòng về chính ${show(id)}` });
export const outsideItsLife = (period: string, organisation: string, from: string, to: string): Said =>
  both(
    {
      message: `the period ${period} lies outside the days of ${show(organisation)}, ${from} to ${to}`,
      hint: "name the organisation of that time, or mend valid: in _data/organisations.yaml",
    },
    {
      message: `kỳ ${period} nằm ngoài thời gian tồn tại của ${show(organisation)}, từ ${from} đến ${to}`,
      hint: "ghi đơn vị của thời ấy, hoặc sửa valid: trong _data/organisations.yaml",
    },
  );
