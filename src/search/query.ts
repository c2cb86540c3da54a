/** What a reader has typed, taken apart: words, "phrases", -exclusions and field words such as `năm:2020`. Pure; runs in the browser. */
import { slugOf } from "../text/slug.ts";
import { foldSpace } from "../text/space.ts";
import type { Names } from "./field-words.ts";
import { filterNames } from "./fields.ts";
import { beginningOf, mostWords, type Query } from "./plain-query.ts";
import { wordsOf } from "./words.ts";

const mostPhrases = 8;

/** Also in English, whatever the site's language: no Vietnamese word is written like one of these. */
const fieldNames: ReadonlyMap<string, string> = new Map([
  ["nam", filterNames.year],
  ["chu-de", filterNames.topic],
  ["chude", filterNames.topic],
  ["don-vi", filterNames.organisation],
  ["donvi", filterNames.organisation],
  ["loai", filterNames.kind],
  ["ket-luan", filterNames.verdict],
  ["ketluan", filterNames.verdict],
  ["year", filterNames.year],
  ["topic", filterNames.topic],
  ["organisation", filterNames.organisation],
  ["organization", filterNames.organisation],
  ["kind", filterNames.kind],
  ["verdict", filterNames.verdict],
]);

const quote = '["“”„«»]';
const plain = '[^\\s"“”„«»]+';
const quoted = `${quote}([^"“”„«»]*)(?:${quote}|$)`;

/**
 * A sign, a field's name, and a value in quotation marks or up to the next space; or a part of what sticks together.
 * The minus of "-8,8%" and "Su -35" is no sign, but a part of the number.
 */
const part = new RegExp(
  `(?<=^|\\s)((?:-(?!\\d))?)(?:([\\p{L}\\p{M}-]+):)?(?:${quoted}|(${plain}))|${quoted}|${plain}`,
  "gu",
);

/** A word, or two, and a colon; behind a space only what cannot be meant otherwise is a value. */
const named = /(?<=^-?|\s-?)((?:[\p{L}\p{M}]+[ -])??[\p{L}\p{M}]+):(?:(?=\S)| (?=(\d{4})|["“”„«»]))/gu;

/**
 * Takes an input apart. A field that the archive does not know is a word like any other, and so is all that cannot be read.
 * @param names the values that fields may have, where they are known: of the words behind a field, as many as make such a name are its value
 */
export function parseQuery(input: string, names: Names = {}): Query {
  const taken: Taken = { words: [], phrases: [], excluded: [], fields: {}, without: {} };
  for (const match of joined(quotedValues(beginningOf(foldSpace(input)), names)).matchAll(part)) take(match, taken);
  const { words, phrases, excluded, fields, without } = taken;
  return {
    words: words.slice(0, mostWords),
    phrases: phrases.slice(0, mostPhrases),
    excluded: excluded.slice(0, mostPhrases),
    fields,
    ...(Object.keys(without).length > 0 ? { excludedFields: without } : {}),
  };
}

interface Taken {
  readonly words: string[];
  readonly phrases: string[][];
  readonly excluded: string[][];
  readonly fields: Record<string, string[]>;
  readonly without: Record<string, string[]>;
}

function take([whole, sign, field, quotedText, plainText, loose]: RegExpExecArray, taken: Taken): void {
  const text = quotedText ?? loose ?? plainText ?? whole;
  const name = field === undefined ? undefined : fieldNames.get(slugOf(field));
  const values = name === undefined ? [] : valuesOf(name, text, quotedText !== undefined);
  const found = wordsOf(text);
  if (name !== undefined && values.length > 0) add(sign === "-" ? taken.without : taken.fields, name, values);
  else if (sign === "-" && field === undefined && found.length > 0) taken.excluded.push(found);
  else if ((quotedText ?? loose) !== undefined && found.length > 0) {
    taken.words.push(...wordsOf(field ?? ""));
    taken.phrases.push(found);
  } else taken.words.push(...wordsOf(whole));
}

const fieldBefore = /(?<=^|\s)-?((?:[\p{L}\p{M}]+[ -])??[\p{L}\p{M}]+): ?(?=([^"“”„«»:]+))/gu;

/** `loại: chỉ tiêu xuất khẩu` as `loại:"chỉ tiêu" xuất khẩu`, where there is such a kind. */
function quotedValues(text: string, names: Names): string {
  const before = new RegExp(fieldBefore);
  let told = "";
  let from = 0;
  for (let match = before.exec(text); match !== null; match = before.exec(text)) {
    const [whole, name = "", behind = ""] = match;
    const field = fieldNames.get(slugOfField(name));
    const value = field === undefined ? undefined : longestIn(behind, names[field]);
    if (value === undefined) continue;
    told += `${text.slice(from, match.index)}${whole.trimEnd()}"${value}" `;
    from = before.lastIndex + value.length;
    // The last word of a value and the name behind it may look like a name of two words.
    before.lastIndex = from;
  }
  return told + text.slice(from);
}

/** No name is longer, in words. */
const mostOfName = 12;

/** As many of the first words as make a name. */
function longestIn(text: string, known: Names[string] = {}): string | undefined {
  const words = text.split(" ").slice(0, mostOfName);
  const beginnings = words.map((_, last) => words.slice(0, last + 1).join(" "));
  return beginnings.findLast((beginning) => Object.hasOwn(known, slugOf(beginning)));
}

/** A field's name as a slug; where two words are no name, the second may be one. */
function slugOfField(name: string): string {
  return fieldNames.has(slugOf(name)) ? slugOf(name) : slugOf(name.split(" ").at(-1) ?? "");
}

/** Names of two words, and values behind a space, are written as one: `chủ đề: "a"` as `chu-de:"a"`; and so is `8,8 %`. */
function joined(text: string): string {
  return text.replace(/(\d) %/g, "$1%").replace(named, (whole, name: string, year: string | undefined) => {
    const slug = slugOfField(name);
    const field = fieldNames.get(slug);
    if (field === undefined || (year !== undefined && field !== filterNames.year)) return whole;
    return slug === slugOf(name) ? `${slug}:` : `${name.split(" ")[0]} ${slug}:`;
  });
}

/** Several values stand between commas; years may be open at one end: "2018-", "-2020". */
function valuesOf(name: string, text: string, isQuoted: boolean): string[] {
  const parts = isQuoted ? [text] : text.split(/[,;]/);
  if (name !== filterNames.year) return parts.map((one) => slugOf(one)).filter((value) => value !== "");
  return parts.flatMap((one) => {
    const years = one.replace(/\s*(?:[-–—]|\.\.+)\s*/gu, "-").trim();
    return /^\d{4}-$|^-\d{4}$/.test(years) ? [years] : slugOf(years) || [];
  });
}

function add(fields: Record<string, string[]>, name: string, values: readonly string[]): void {
  fields[name] = [...(fields[name] ?? []), ...values];
}
