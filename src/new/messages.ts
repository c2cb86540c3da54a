/** What is said of rows and sheets that are begun. */
import { show } from "../input/messages.ts";
import { both, type Said } from "../input/said.ts";
import type { UnitRead } from "../ledger/reader/read.ts";

export const noEndOfSheet = (path: string): Said =>
  both(
    { message: `${show(path)} is no name for a sheet`, hint: "it ends in .xlsx or .csv" },
    { message: `${show(path)} không dùng đặt tên bảng tính được`, hint: "tên phải có đuôi .xlsx hoặc .csv" },
  );

/**
 * @param command what to type next
 * @param sheet what the sheet of rows is called
 */
export const sheetToBeFilled = (command: string, sheet: string): Said =>
  both(
    { message: `fill the sheet “${sheet}”, save it, then:  ${command}` },
    { message: `điền trang “${sheet}”, lưu lại, rồi:  ${command}` },
  );

/** @param most rows that a sheet may have to be read again */
export const ledgerTooLong = (most: number): Said =>
  both(
    { message: `the ledger has more than ${most} rows, and no sheet of so many is read again` },
    { message: `bảng đối chiếu có hơn ${most} dòng, bảng tính dài như vậy sẽ không nhập lại được` },
  );
/** @param command what to type next */
export const sheetToBeEdited = (command: string): Said =>
  both(
    { message: `change rows or add some, save it, then:  ${command}` },
    { message: `sửa hoặc thêm dòng, lưu lại, rồi:  ${command}` },
  );

/** @param path of settings that are there already */
export const settingsKept = (path: string): Said =>
  both({ message: `${path} is there already and stays as it is` }, { message: `${path} đã có từ trước, giữ nguyên` });

/** What stands above a row that is begun: where its figures stand. */
export const figuresOf = (numbers: readonly number[], sentence: string): Said => {
  const listed = numbers.join(", ");
  return both(
    { message: `${numbers.length === 1 ? "figure" : "figures"} ${listed}: “${sentence}”` },
    { message: `con số ${listed} của bài: “${sentence}”` },
  );
};

/** @param example an id as it might be */
export const idToBeWritten = (example: string): Said =>
  both(
    { message: `permanent, the page's address; as in ${example}` },
    { message: `cố định, là địa chỉ của trang; ví dụ ${example}` },
  );
export const nameToBeWritten = (): Said => both({ message: "what is measured" }, { message: "đo cái gì" });
export const perhaps = (text: string): Said => both({ message: `perhaps ${text}` }, { message: `có lẽ là ${text}` });
export const periodToBeWritten = (): Said =>
  both(
    { message: "2020, 2020-Q1, 2020-07, 2020-08-03 or 2015/2020" },
    { message: "viết 2020, 2020-Q1, 2020-07, 2020-08-03 hoặc 2015/2020" },
  );
export const oneOf = (options: readonly string[]): Said =>
  both({ message: `one of: ${options.join(", ")}` }, { message: `chọn một trong: ${options.join(", ")}` });
export const organisationToBeNamed = (): Said =>
  both(
    { message: "name one in _data/organisations.yaml first" },
    { message: "khai báo đơn vị trong _data/organisations.yaml trước" },
  );
export const orOneOf = (options: readonly string[]): Said =>
  both({ message: `or ${options.join(", ")}` }, { message: `hoặc ${options.join(", ")}` });
export const perhapsAYear = (): Said =>
  both(
    { message: "of a yearly growth: percent-per-year, and printed: percent" },
    { message: "nếu là mức tăng mỗi năm: percent-per-year, kèm printed: percent" },
  );
export const unitOfMeasured = (): Said =>
  both(
    { message: "the unit of what is measured, not of this figure; of a percentage, a margin needs reading: as well" },
    { message: "đơn vị của cái được đo, không phải của con số này; nếu đo bằng % thì chênh lệch cần thêm reading:" },
  );
export const pointsOrPercent = (): Said =>
  both(
    { message: "percentage-point, or percent of the target" },
    { message: "percentage-point (điểm phần trăm), hoặc percent (phần trăm của mức đề ra)" },
  );
export const timesOrMore = (value: string): Said =>
  both(
    { message: `times (${value} times as much), or percent (more by ${value} times)` },
    { message: `times (bằng ${value} lần), hoặc percent (thêm ${value} lần)` },
  );
export const changeOrIndex = (value: string): Said =>
  both(
    { message: `percent where it is a rise; if the source means ${value} % of what it was, move it to index:` },
    { message: `percent nếu đúng là mức tăng; nếu nguồn muốn nói bằng ${value}% kỳ trước thì chuyển sang index:` },
  );
export const periodComparedWith = (): Said =>
  both({ message: "the period it is compared with, as in 2019" }, { message: "kỳ được đem so, ví dụ 2019" });

/**
 * @param words what stands where a unit does
 * @param read the unit as far as it was understood
 */
export const unitToBeNamed = (words: string, read: UnitRead | undefined): Said => {
  const scale = read === undefined ? "" : ` (dimension: ${read.dimension}, scale: "${read.scale}")`;
  return both(
    { message: `no unit is known for “${words}”: name it in _data/units.yaml${scale}` },
    { message: `chưa có đơn vị tính nào cho “${words}”: khai báo trong _data/units.yaml${scale}` },
  );
};
export const marksToBeChosen = (readings: readonly string[]): Said => {
  const [decimal = "", thousands = ""] = [...readings].sort(
    (a, b) => Number(b.includes(".")) - Number(a.includes(".")),
  );
  return both(
    { message: `decimal for ${decimal}, thousands for ${thousands}` },
    { message: `decimal nếu là ${decimal}, thousands nếu là ${thousands}` },
  );
};

/** @param cited how many of the figures stand in rows already */
export const figuresFound = (article: string, figures: number, cited: number): Said =>
  both(
    { message: `${article}: ${figures === 1 ? "1 figure" : `${figures} figures`}, ${cited} of them in rows already` },
    { message: `${article}: bài có ${figures} con số, ${cited} con số đã có dòng` },
  );
/** @param keys the keys of the data file that are empty */
export const leftToFill = (keys: readonly string[]): Said =>
  both(
    {
      message: `left to fill in: ${keys.join(", ")}; see as well whether each figure stands where it belongs: targets: for what was planned, result: for what was reached, margin: for the difference`,
    },
    {
      message: `còn phải điền: ${keys.join(", ")}; xem lại mỗi con số đã đúng chỗ chưa: targets: là mức đề ra, result: là kết quả, margin: là chênh lệch`,
    },
  );
export const noFigureLeft = (article: string): Said =>
  both(
    { message: `every figure of ${article} stands in a row already` },
    { message: `mọi con số của ${article} đã có dòng` },
  );
export const noFigures = (article: string): Said =>
  both({ message: `${article} holds no figure` }, { message: `trong ${article} không có con số nào` });
export const numbersNotRead = (article: string, language: string): Said =>
  both(
    { message: `${article} is in ${show(language)}: its numbers are not read`, hint: "write its rows by hand" },
    { message: `${article} viết bằng ${show(language)}: kho không đọc được con số`, hint: "hãy tự viết dòng" },
  );
export const noSuchFigure = (number: number, most: number): Said =>
  both(
    { message: `the article has no figure ${number}`, hint: `--figure 1 to ${most}` },
    { message: `bài không có con số thứ ${number}`, hint: `--figure từ 1 đến ${most}` },
  );
export const noFigureLike = (text: string, found: readonly string[]): Said =>
  both(
    { message: `no figure of the article holds ${show(text)}`, hint: `the article has: ${found.join("; ")}` },
    { message: `không con số nào của bài có ${show(text)}`, hint: `bài có: ${found.join("; ")}` },
  );
export const citedAlready = (figure: string, row: string): Said =>
  both({ message: `“${figure}” stands in the row ${row} already` }, { message: `“${figure}” đã có ở dòng ${row}` });
/** @param figure as it stands in the article */
export const noQuoteFor = (figure: string, number: number): Said =>
  both(
    { message: `figure ${number}, “${figure}”, has no words around it that state it alone; write its row by hand` },
    { message: `con số ${number}, “${figure}”: không có đoạn chữ nào chỉ nói riêng số này; hãy tự viết dòng` },
  );
export const noLedgerFile = (path: string): Said =>
  both(
    { message: `${show(path)} is no file of the ledger`, hint: "_data/targets.yaml or _data/targets/ten.yaml" },
    {
      message: `${show(path)} không phải là tệp của bảng đối chiếu`,
      hint: "_data/targets.yaml hoặc _data/targets/ten.yaml",
    },
  );
/** @param rows ids, or files and lines of rows that have none yet */
export const begunAlready = (rows: readonly string[]): Said =>
  both(
    {
      message: `the ledger has rows for these figures already: ${rows.join(", ")}; nothing is written`,
      hint: "fill those in, or delete them first; --figure picks another figure",
    },
    {
      message: `bảng đối chiếu đã có dòng cho các con số này: ${rows.join(", ")}; không ghi gì`,
      hint: "điền tiếp các dòng ấy, hoặc xóa đi rồi làm lại; chọn con số khác bằng --figure",
    },
  );
/** @param place file and line */
export const rowsWritten = (rows: number, place: string): Said =>
  both(
    { message: `${place}: ${rows === 1 ? "1 row is" : `${rows} rows are`} added` },
    { message: `${place}: đã thêm ${rows} dòng` },
  );
