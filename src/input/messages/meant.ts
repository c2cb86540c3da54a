/** What a value that is written in another way probably means, so that a fault can say what to type instead. */
import { isDay } from "../../text/dates.ts";
import { foldMarks, slugOf } from "../../text/slug.ts";

/** "3/8/2020" and "2020-8-3" as 2020-08-03: the day stands before the month, as Vietnamese writes it. */
export function dayMeant(value: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value) ?? [];
  const [, first, second, third] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(value) ?? [];
  const iso = [year ?? first, two(month ?? second), two(day ?? third)].join("-");
  return isDay(iso) ? iso : undefined;
}

/** "2015-2020" as 2015/2020, "8/2020" and "2020-8" as 2020-08, "Q1/2020" and "quý I/2020" as 2020-Q1. */
export function periodMeant(value: string): string | undefined {
  const [, from = "", to = ""] = /^(\d{4}) ?[-–—/] ?(\d{4})$/.exec(value) ?? [];
  if (from !== "") return from < to ? `${from}/${to}` : undefined;
  const [, quarter = "", its] = /^(?:quý|q) ?([1-4]|i{1,3}|iv)[/ -]+(?:năm )?(\d{4})$/i.exec(value) ?? [];
  if (its !== undefined) return `${its}-Q${quarters.get(quarter.toUpperCase()) ?? quarter}`;
  const [, month, year] = /^(?:tháng )?(\d{1,2})[/-](\d{4})$/i.exec(value) ?? [];
  const [, first, second] = /^(\d{4})[/-](\d{1,2})$/.exec(value) ?? [];
  const iso = [year ?? first, two(month ?? second)].join("-");
  return isDay(`${iso}-01`) ? iso : dayMeant(value);
}

const quarters: ReadonlyMap<string, string> = new Map([
  ["I", "1"],
  ["II", "2"],
  ["III", "3"],
  ["IV", "4"],
]);

/** "12,5" as 12.5 and "1.234,5" as 1234.5, as Vietnamese writes them; three digits after one comma may be either. */
export function decimalMeant(value: string): string | undefined {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d{1,3}(?:\.\d{3})*|\d+),(\d+)$/.exec(value) ?? [];
  if (decimals === "" || (decimals.length === 3 && !whole.includes("."))) return undefined;
  return `${sign}${whole.replaceAll(".", "")}.${decimals}`;
}

/** "Cảng biển" as cang-bien. */
export function idMeant(value: string): string | undefined {
  const slug = slugOf(value);
  return slug === "" ? undefined : slug;
}

/** "cang.example/a" as https://cang.example/a. */
export function urlMeant(value: string): string | undefined {
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(value);
  return isHost ? `https://${value}` : undefined;
}

/** What a language is called, without its marks and in small letters, as its code. */
const languages: Readonly<Record<string, string>> = {
  "tieng viet": "vi",
  vietnamese: "vi",
  vn: "vi",
  "tieng anh": "en",
  english: "en",
  "tieng phap": "fr",
  french: "fr",
  "tieng trung": "zh",
  chinese: "zh",
};

/** "tiếng Anh" as en, "VI" as vi, "en_US" as en-US. */
export function languageMeant(value: string): string | undefined {
  const [, language = "", region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(value) ?? [];
  const named = Object.entries(languages).find(([name]) => name === foldMarks(value).toLowerCase())?.[1];
  if (named !== undefined || language === "") return named;
  return [language.toLowerCase(), ...(region === undefined ? [] : [region.toUpperCase()])].join("-");
}

function two(digits = ""): string {
  return digits.padStart(2, "0");
}
