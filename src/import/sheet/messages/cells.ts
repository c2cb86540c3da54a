/** What is said of cells: those that the spreadsheet has changed, and those that cannot be read as what their column holds. */
import { show } from "../../../input/messages.ts";
import { both, type FaultLanguage, type Said } from "../../../input/said.ts";
import { sheetNames } from "../sheet-names.ts";

/** What one types into a sheet of either language. */
const typed = {
  vi: {
    numbers: "8,8 or 15.000",
    decimal: "thập phân",
    thousands: "hàng nghìn",
    periods: "“năm 2020”, “quý I/2020” (I to IV), “tháng 7/2020”, “ngày 03/08/2020” or “giai đoạn 2015–2020”",
  },
  en: {
    numbers: "8.8 or 15,000",
    decimal: "decimal",
    thousands: "thousands",
    periods: "“2020”, “2020-Q1”, “2020-07”, “2020-08-03” or “2015/2020”",
  },
} as const satisfies Record<FaultLanguage, unknown>;

/** The last of several, as Vietnamese says it. */
const inVietnamese = (texts: string): string => texts.replace(" or ", " hoặc ").replace(" to ", " đến ");

/** @param code what the spreadsheet shows: "#REF!" */
export const cellError = (code: string): Said =>
  both(
    { message: `the formula has failed: ${show(code)}`, hint: "mend it, or write the value itself" },
    { message: `công thức bị lỗi: ${show(code)}`, hint: "sửa công thức, hoặc ghi thẳng giá trị" },
  );
export const formulaWithoutValue = (): Said =>
  both(
    {
      message: "the formula has no value in the file",
      hint: "open the file in a spreadsheet program and save it, or write the value itself",
    },
    {
      message: "trong tệp không có giá trị của công thức này",
      hint: "mở bằng chương trình bảng tính rồi lưu lại, hoặc ghi thẳng giá trị",
    },
  );
const asText = {
  en: "format the cell as text, and type it again",
  vi: "định dạng ô là văn bản (Text) rồi gõ lại",
};
/** @param digits what the spreadsheet has made of it: 0.088 of 8,8% */
export const percentCell = (digits: string): Said =>
  both(
    {
      message: `the spreadsheet keeps this percentage as ${digits}`,
      hint: `${asText.en}, without the % sign`,
    },
    { message: `bảng tính giữ số phần trăm này là ${digits}`, hint: `${asText.vi}, không ghi dấu %` },
  );
export const dateCell = (day: string): Said =>
  both(
    { message: `the spreadsheet has made a date of this: ${day}`, hint: asText.en },
    { message: `bảng tính đã đổi ô này thành ngày: ${day}`, hint: asText.vi },
  );
export const dateBeyondReach = (): Said =>
  both(
    { message: "the spreadsheet has made a date of this that no calendar has", hint: asText.en },
    { message: "bảng tính đã đổi ô này thành một ngày không có thật", hint: asText.vi },
  );
/** @param value what the spreadsheet shows: "TRUE" */
export const truthCell = (value: string): Said =>
  both(
    { message: `the cell is ${show(value)}, which no column takes`, hint: asText.en },
    { message: `ô này là ${show(value)}, không cột nào nhận`, hint: asText.vi },
  );
export const controlInCell = (code: number): Said => {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return both(
    { message: `the cell holds the control character ${name}`, hint: "type its text again" },
    { message: `trong ô có ký tự điều khiển ${name}`, hint: "gõ lại nội dung của ô" },
  );
};
/** @param example what may stand there; empty where there is none to give */
export const emptyCell = (example: string): Said =>
  both(
    { message: "the row needs this cell, and it is empty", ...(example !== "" && { hint: `as in “${example}”` }) },
    { message: "dòng này cần ô này, mà ô đang trống", ...(example !== "" && { hint: `ví dụ “${example}”` }) },
  );
/** @param item of a list: "targets.2" */
export const gapBefore = (item: string): Said => {
  const before = item.replace(/\d+$/, (number) => String(Number(number) - 1));
  return both(
    { message: `${item} is filled, but not all before it`, hint: `fill ${before}, or move this one up` },
    { message: `đã điền ${item} mà trước nó còn trống`, hint: `điền ${before}, hoặc dời mục này lên` },
  );
};
/** @param tongue the language of the sheet */
export const notANumber = (text: string, tongue: FaultLanguage): Said => {
  const { numbers } = typed[tongue];
  return both(
    {
      message: `${show(text)} is not a number`,
      hint: `the digits alone, as in ${numbers}; unit and qualifier have columns of their own`,
    },
    {
      message: `${show(text)} không phải là một con số`,
      hint: `chỉ ghi chữ số, ví dụ ${inVietnamese(numbers)}; đơn vị và chữ chỉ mức có cột riêng`,
    },
  );
};
/** @param tongue the language of the sheet */
export const twoReadings = (text: string, decimal: string, thousands: string, tongue: FaultLanguage): Said => {
  const [first, second] = [`“${text} (${typed[tongue].decimal})”`, `“${text} (${typed[tongue].thousands})”`];
  return both(
    {
      message: `${show(text)} can be read as ${decimal} or as ${thousands}`,
      hint: `${first} is ${decimal}, ${second} is ${thousands}`,
    },
    {
      message: `${show(text)} có thể đọc là ${decimal} hoặc ${thousands}`,
      hint: `${first} là ${decimal}, ${second} là ${thousands}`,
    },
  );
};
/** @param mark that stands before decimals in the other numbers */
export const readByOthers = (text: string, value: string, mark: string): Said =>
  both(
    { message: `${show(text)} is read as ${value}: other numbers of the sheet have “${mark}” before their decimals` },
    { message: `${show(text)} được đọc là ${value}: các số khác trong bảng dùng dấu “${mark}” trước phần thập phân` },
  );
export const notKept = (digits: string): Said =>
  both(
    {
      message: `${digits} has more digits than a spreadsheet keeps, or was reckoned and not printed`,
      hint: `${asText.en}, as the article prints it`,
    },
    {
      message: `${digits} dài hơn mức bảng tính giữ được, hoặc do tính ra chứ không in trong bài`,
      hint: `${asText.vi}, đúng như trong bài`,
    },
  );
/** @param tongue the language of the sheet */
export const notAPeriodInCell = (text: string, tongue: FaultLanguage): Said => {
  const { periods } = typed[tongue];
  return both(
    { message: `${show(text)} is not a period`, hint: `as in ${periods}` },
    { message: `${show(text)} không phải là một kỳ`, hint: `viết như ${inVietnamese(periods)}` },
  );
};
/**
 * @param near known units whose words are like it, each in quotation marks with its id
 * @param tongue the language of the sheet
 */
export const unknownUnit = (text: string, near: readonly string[], tongue: FaultLanguage): Said => {
  const { guide } = sheetNames[tongue];
  const perhaps = { en: `perhaps ${near.join(", ")}; all`, vi: `có lẽ là ${near.join(", ")}; mọi` };
  const first = near.length === 0 ? { en: "all", vi: "mọi" } : perhaps;
  return both(
    {
      message: `unit ${show(text)} is not known`,
      hint: `${first.en} units stand in the sheet “${guide}” of the template; a new one is named in _data/units.yaml first`,
    },
    {
      message: `kho không có đơn vị tính ${show(text)}`,
      hint: `${first.vi} đơn vị tính có ở trang “${guide}” của tệp mẫu; đơn vị mới thì khai báo trước trong _data/units.yaml`,
    },
  );
};
export const severalNamed = (name: string, ids: readonly string[]): Said =>
  both(
    { message: `${show(name)} is the name of ${ids.length} things`, hint: `write one of ${ids.join(", ")}` },
    { message: `${show(name)} là tên chung của ${ids.length} mục`, hint: `ghi một trong ${ids.join(", ")}` },
  );
export const dateRead = (day: string): Said =>
  both({ message: `a date of the spreadsheet, read as ${day}` }, { message: `ngày của bảng tính, đọc là ${day}` });
/** A day in digits that may be either of two. */
export const twoDays = (text: string, dayFirst: string, monthFirst: string): Said =>
  both(
    { message: `${show(text)} can be ${dayFirst} or ${monthFirst}`, hint: `write ${dayFirst} or ${monthFirst}` },
    { message: `${show(text)} có thể là ${dayFirst} hoặc ${monthFirst}`, hint: `viết ${dayFirst} hoặc ${monthFirst}` },
  );
export const monthFirst = (text: string, day: string): Said =>
  both(
    { message: `${show(text)} is read as ${day}: the sheet has the month before the day` },
    { message: `${show(text)} được đọc là ${day}: bảng ghi tháng trước ngày` },
  );
export const dayFirst = (text: string, day: string): Said =>
  both(
    { message: `${show(text)} is read as ${day}, the day before the month` },
    { message: `${show(text)} được đọc là ${day}, ngày trước tháng` },
  );
