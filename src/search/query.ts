/** What a reader has typed, taken apart: words, "phrases", -exclusions and field words such as `năm:2020`. Pure; runs in the browser. */
import { slugOf } from "../text/slug.ts";
import { foldSpace } from "../text/space.ts";
import { filterNames } from "./fields.ts";
import { wordsOf } from "./words.ts";

export interface Query {
  /** The words outside quotation marks, as the index knows them. */
  readonly words: readonly string[];
  /** What must stand word for word, each a list of words. */
  readonly phrases: readonly (readonly string[])[];
  /** What must not stand there, each a list of words. */
  readonly excluded: readonly (readonly string[])[];
  /** Field words by the name of their filter, values folded to slugs: `{ nam: ["2020"] }`. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** The most of an input that is searched for: a pasted page is not a question. */
const mostCharacters = 600;
const mostWords = 60;

/** A sign, a field's name, and a value in quotation marks or up to the next space. */
const part =
  /(?<=^|\s)(-?)(?:([\p{L}\p{M}-]+):)?(?:["“”„]([^"“”„]*)(?:["“”„]|$)|([^\s"“”„]+))|["“”„]([^"“”„]*)(?:["“”„]|$)|[^\s"“”„]+/gu;

const fieldNames: Readonly<Record<string, string>> = {
  nam: filterNames.year,
  "chu-de": filterNames.topic,
  chude: filterNames.topic,
  "don-vi": filterNames.organisation,
  donvi: filterNames.organisation,
  loai: filterNames.kind,
  "ket-luan": filterNames.verdict,
  ketluan: filterNames.verdict,
};

/** Takes an input apart. A field that the archive does not know is a word like any other, and so is all that cannot be read. */
export function parseQuery(input: string): Query {
  const words: string[] = [];
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const fields: Record<string, string[]> = {};
  for (const [whole, sign, field, quoted, plain, loose] of foldSpace(input).slice(0, mostCharacters).matchAll(part)) {
    const text = quoted ?? plain ?? loose ?? whole;
    const name = field === undefined ? undefined : new Map(Object.entries(fieldNames)).get(slugOf(field));
    const found = wordsOf(text);
    if (name !== undefined && slugOf(text) !== "") fields[name] = [...(fields[name] ?? []), slugOf(text)];
    else if (sign === "-" && found.length > 0 && field === undefined) excluded.push(found);
    else if ((quoted ?? loose) !== undefined && found.length > 0) phrases.push(found);
    else words.push(...wordsOf(whole));
  }
  return { words: words.slice(0, mostWords), phrases: phrases.filter(({ length }) => length > 0), excluded, fields };
}
