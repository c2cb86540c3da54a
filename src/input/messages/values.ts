/** What is said of values: of the wrong kind, or not written as they must be. */
import { hostBehindUser } from "../../text/hosts.ts";
import { both, type Said } from "../said.ts";
import { dayMeant, decimalMeant, idMeant, languageMeant, periodMeant, urlMeant } from "./meant.ts";
import { meantOf, type Phrase, perhaps, show } from "./shown.ts";

/** @param expected the schema's name of the kind that is wanted: "string", "array", "object" */
export const wrongType = (expected: string, value: unknown): Said => {
  const [wanted, found, how] = [
    kinds[expected] ?? { en: expected, vi: expected },
    kindOf(value),
    shape(expected, value),
  ];
  return both(
    { message: `${wanted.en} is expected here, not ${found.en}`, hint: how.en },
    { message: `ở đây phải là ${wanted.vi}, không phải ${found.vi}`, hint: how.vi },
  );
};

const list: Phrase = { en: "a list", vi: "danh sách" };
const group: Phrase = { en: "a group of keys", vi: "nhóm trường" };
const kinds: Readonly<Record<string, Phrase>> = { string: { en: "a text", vi: "chữ" }, array: list, object: group };

function kindOf(value: unknown): Phrase {
  if (Array.isArray(value)) return list;
  if (typeof value === "object") return group;
  return value === ""
    ? { en: "nothing", vi: "chỗ trống" }
    : { en: `the text ${show(value)}`, vi: `chữ ${show(value)}` };
}

/** How the wanted kind is written. */
function shape(expected: string, value: unknown): Phrase {
  if (expected === "object") return { en: "one “key: value” a line", vi: "mỗi dòng một trường, viết “tên: giá trị”" };
  if (expected !== "array")
    return {
      en: "write one value; one that begins with [ or { stands in quotation marks",
      vi: "chỉ ghi một giá trị; giá trị mở đầu bằng [ hoặc { thì đặt trong dấu nháy",
    };
  return typeof value === "string" && /^.{1,60}$/.test(value)
    ? {
        en: `write [${value}], or each item on a line after “- ”`,
        vi: `viết [${value}], hoặc mỗi mục một dòng sau “- ”`,
      }
    : { en: "each item stands on a line after “- ”", vi: "mỗi mục viết một dòng, sau “- ”" };
}

/**
 * For mistakes that have no words of their own; no schema of the tool makes one.
 * @param detail what the schema itself says, in English
 */
export const notValid = (value: unknown, detail: string): Said =>
  both(
    { message: `${show(value)} is not possible here: ${detail}` },
    { message: `ở đây không dùng được ${show(value)}` },
  );
export const emptyValue = (): Said =>
  both(
    { message: "the value is empty", hint: "write a value or leave the key out" },
    { message: "giá trị bỏ trống", hint: "ghi giá trị vào, hoặc bỏ cả trường này" },
  );
export const notOneOf = (value: unknown, options: readonly string[]): Said => {
  const how = form(
    meantOf(String(value), options),
    `one of: ${options.join(", ")}`,
    `chọn một trong: ${options.join(", ")}`,
  );
  return both(
    { message: `${show(value)} is not possible here`, hint: how.en },
    { message: `ở đây không dùng được ${show(value)}`, hint: how.vi },
  );
};

/** @param listed the languages of a site, its own not among them */
export const langNotListed = (lang: string, listed: readonly string[]): Said => {
  const [all, first] = [`languages: [${[lang, ...listed].join(", ")}]`, `lang: ${listed[0] ?? lang}`];
  return both(
    { message: `${show(lang)} is not among languages`, hint: `write ${all}, or ${first}` },
    { message: `${show(lang)} không có trong languages`, hint: `viết ${all}, hoặc ${first}` },
  );
};

/** The rule of a value's form; before it, where it can be told, the value as it was probably meant. */
function form(meant: string | undefined, en: string, vi: string): Phrase {
  if (meant === undefined) return { en, vi };
  return { en: `${perhaps(meant).en}; ${en}`, vi: `${perhaps(meant).vi}; ${vi}` };
}

export const notADay = (value: string): Said => {
  const how = form(
    dayMeant(value),
    "write it as YYYY-MM-DD, as in 2020-08-03",
    "viết năm-tháng-ngày, ví dụ 2020-08-03",
  );
  return both(
    { message: `${show(value)} is not a day that exists`, hint: how.en },
    { message: `không có ngày ${show(value)}`, hint: how.vi },
  );
};
export const notAUrl = (value: string): Said => {
  const how = form(
    urlMeant(value),
    "it begins with https:// or http://",
    "địa chỉ phải mở đầu bằng https:// hoặc http://",
  );
  return both(
    { message: `${show(value)} is not an address`, hint: how.en },
    { message: `${show(value)} không phải là địa chỉ web`, hint: how.vi },
  );
};
/** @param value an address with something before its host */
export const urlBehindUser = (value: string): Said => {
  const host = hostBehindUser(value) ?? "";
  return both(
    { message: `${show(value)} leads to ${show(host)}, not to what stands before @`, hint: "write it without that" },
    { message: `${show(value)} dẫn đến ${show(host)}, không phải đến phần đứng trước @`, hint: "bỏ phần ấy đi" },
  );
};
export const notASiteUrl = (value: string): Said =>
  both(
    {
      message: `${show(value)} cannot be the site's address`,
      hint: "https://…, without a name and password, ? or #",
    },
    {
      message: `${show(value)} không dùng làm địa chỉ của trang web được`,
      hint: "https://…, không kèm tên và mật khẩu, không có ? hay #",
    },
  );
export const notAContact = (value: string): Said =>
  both(
    {
      message: `${show(value)} is neither an e-mail address nor a web address`,
      hint: "as in name@example.org or https://example.org/contact",
    },
    {
      message: `${show(value)} không phải là địa chỉ thư điện tử, cũng không phải địa chỉ web`,
      hint: "ví dụ ten@example.org hoặc https://example.org/lien-he",
    },
  );
export const notAnId = (value: string): Said => {
  const how = form(
    idMeant(value),
    "small letters a–z, digits and single hyphens, at most 100",
    "chỉ gồm chữ thường không dấu a–z, chữ số và dấu gạch nối đơn, tối đa 100 ký tự",
  );
  return both(
    { message: `${show(value)} cannot be an id`, hint: how.en },
    { message: `${show(value)} không dùng làm id được`, hint: how.vi },
  );
};
export const notAPeriod = (value: string): Said => {
  const how = form(
    periodMeant(value),
    "2020, 2020-Q1, 2020-07, 2020-08-03 or 2015/2020",
    "viết 2020, 2020-Q1, 2020-07, 2020-08-03 hoặc 2015/2020",
  );
  return both(
    { message: `${show(value)} is not a period`, hint: how.en },
    { message: `${show(value)} không phải là một kỳ`, hint: how.vi },
  );
};
export const notAnAmount = (value: string): Said =>
  both(
    { message: `${show(value)} is below zero`, hint: `"${value.replace(/^-/, "")}"` },
    { message: `${show(value)} là số âm`, hint: `"${value.replace(/^-/, "")}"` },
  );
export const notASum = (value: string): Said =>
  both(
    { message: `${show(value)} is not a SHA-256`, hint: "64 digits from 0 to 9 and a to f, as sha256sum prints them" },
    {
      message: `${show(value)} không phải là SHA-256`,
      hint: "64 chữ số từ 0 đến 9 và từ a đến f, như lệnh sha256sum in ra",
    },
  );
export const notADecimal = (value: string): Said => {
  const how = form(
    decimalMeant(value),
    "no marks between thousands: 15000, 8.8",
    "không dùng dấu ngăn hàng nghìn: 15000, 8.8",
  );
  return both(
    { message: `${show(value)} is not a number with a decimal point`, hint: how.en },
    { message: `${show(value)} không phải là số viết với dấu chấm thập phân`, hint: how.vi },
  );
};
export const notATimeZone = (value: string): Said =>
  both(
    { message: `${show(value)} is not a time zone`, hint: "as in Asia/Ho_Chi_Minh" },
    { message: `${show(value)} không phải là tên múi giờ`, hint: "ví dụ Asia/Ho_Chi_Minh" },
  );
export const notALanguage = (value: string): Said => {
  const how = form(languageMeant(value), "as in vi or en", "ví dụ vi hoặc en");
  return both(
    { message: `${show(value)} is not a language code`, hint: how.en },
    { message: `${show(value)} không phải là mã ngôn ngữ`, hint: how.vi },
  );
};
