/**
 * What is said of faults: one function a kind of fault, each with the offending value and, where it is known,
 * what to write instead. Kept in one place so that another language needs one more file.
 */

export interface Said {
  readonly message: string;
  readonly hint?: string;
}

const known = (ids: readonly string[]): string =>
  ids.length === 0 ? "none is known here" : `known: ${ids.slice(0, 12).join(", ")}${ids.length > 12 ? ", …" : ""}`;

/** A value as it is shown in a message: in quotation marks, cut where it is long. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

export const notUtf8 = (): Said => ({ message: "the file is not UTF-8 text", hint: "save it again as UTF-8" });
export const tooLarge = (bytes: number, most: number): Said => ({
  message: `the file has ${(bytes / 1e6).toFixed(1)} MB; at most ${(most / 1e6).toFixed(0)} MB are read`,
});
export const notPlainFile = (): Said => ({
  message: "this is a link or a special file",
  hint: "put a plain file in its place",
});
export const notAnArticle = (name: string): Said => ({
  message: `${show(name)} is neither an article (.md) nor a picture`,
  hint: "articles end in .md; pictures in .jpg, .png, .webp, .avif or .gif",
});
export const sameName = (other: string): Said => ({
  message: `the name is the same as that of ${other} once letters are normalised`,
});
export const missingFile = (what: string): Said => ({ message: `the file is missing`, hint: what });
export const unknownDataFile = (names: readonly string[]): Said => ({
  message: "no such data file is known",
  hint: known(names),
});

export const notYaml = (code: string, detail: string): Said => {
  if (code === "DUPLICATE_KEY") return { message: "the key is given twice", hint: "keep one of the two" };
  return {
    message: `this is not YAML: ${detail.split("\n")[0] ?? code}`,
    hint: "a value that holds “: ” or starts with a sign stands in quotation marks",
  };
};
export const aliasInYaml = (name: string): Said => ({
  message: `alias *${name} is not allowed`,
  hint: "write the value out",
});
export const keyNotText = (): Said => ({ message: "a key must be a plain word" });

export const noFrontMatter = (): Said => ({
  message: "the file does not begin with front matter",
  hint: "first line “---”, then title: and date:, then a line “---”",
});
export const frontMatterNotYaml = (line: string): Said => ({
  message: `front matter must be YAML, not ${show(line)}`,
  hint: "write “---” alone on the first line",
});
export const frontMatterNotClosed = (): Said => ({
  message: "front matter has no end",
  hint: "close it with a line “---”",
});
export const bodyTooDeep = (): Said => ({
  message: "the text is nested too deeply, and some of it would be lost",
  hint: "lists and quotes stand in one another at most 40 times",
});
export const controlCharacter = (code: number): Said => ({
  message: `the text holds the control character U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
  hint: "delete it; it is nothing that a reader could see",
});
export const notAContact = (value: string): Said => ({
  message: `${show(value)} is neither an e-mail address nor a web address`,
  hint: "as in ten@example.org or https://example.org/lien-he",
});
export const notASiteUrl = (value: string): Said => ({
  message: `${show(value)} cannot be the site's address`,
  hint: "https://…, without a name and password, ? or #",
});
export const emptyBody = (): Said => ({
  message: "the article has no text",
  hint: "write the body below the front matter",
});

export const missingKey = (key: string): Said => ({ message: `${key} is missing` });
export const unknownKey = (key: string, keys: readonly string[]): Said => ({
  message: `unknown key ${show(key)}`,
  hint: known(keys),
});
export const wrongType = (expected: string, value: unknown): Said => ({
  message: `${expected} is expected here, not ${kindOf(value)}`,
});
export const emptyValue = (): Said => ({ message: "the value is empty", hint: "write a value or leave the key out" });
export const notOneOf = (value: unknown, options: readonly string[]): Said => ({
  message: `${show(value)} is not possible here`,
  hint: `one of: ${options.join(", ")}`,
});
export const notADay = (value: string): Said => ({
  message: `${show(value)} is not a day that exists`,
  hint: "write it as YYYY-MM-DD, as in 2020-08-03",
});
export const notAUrl = (value: string): Said => ({
  message: `${show(value)} is not an address`,
  hint: "it begins with https:// or http://",
});
export const notAnId = (value: string): Said => ({
  message: `${show(value)} cannot be an id`,
  hint: "small letters a–z, digits and single hyphens, at most 100",
});
export const notAPeriod = (value: string): Said => ({
  message: `${show(value)} is not a period`,
  hint: "2020, 2020-Q1, 2020-07, 2020-08-03 or 2015/2020",
});
export const notADecimal = (value: string): Said => ({
  message: `${show(value)} is not a number with a decimal point`,
  hint: "no marks between thousands: 15000, 8.8",
});
export const notATimeZone = (value: string): Said => ({
  message: `${show(value)} is not a time zone`,
  hint: "as in Asia/Ho_Chi_Minh",
});
export const notALanguage = (value: string): Said => ({
  message: `${show(value)} is not a language code`,
  hint: "as in vi or en",
});
export const imageNeedsAlt = (): Said => ({
  message: "the image has no alt",
  hint: 'say what it shows, or write alt: "" where it only decorates',
});
export const imageNeedsSomething = (): Said => ({ message: "the image has neither src nor caption" });

export const notInYearFolder = (): Said => ({
  message: "the article does not stand in a folder of its year",
  hint: "src/articles/2020/name.md",
});
export const noAddress = (): Said => ({
  message: "the file's name gives no address",
  hint: "use letters or digits in it",
});
export const yearDiffers = (folder: string, date: string): Said => ({
  message: `the date ${date} is not of the folder's year ${folder}`,
  hint: `move the file to src/articles/${date.slice(0, 4)}/ or mend the date`,
});
export const sameAddress = (address: string, other: string): Said => ({
  message: `the address ${address} is already that of ${other}`,
  hint: "rename one of the two",
});
export const laterThanUpdated = (date: string, updated: string): Said => ({
  message: `the date ${date} is later than the archive's own, ${updated}`,
  hint: "mend the date, or updated in _data/site.yaml",
});
export const sameId = (id: string, first: number): Said => ({
  message: `the id ${show(id)} stands already on line ${first}`,
});
export const sameIdElsewhere = (id: string, file: string): Said => ({
  message: `the id ${show(id)} stands already in ${file}`,
});
export const unknownId = (what: string, id: string, ids: readonly string[]): Said => ({
  message: `${what} ${show(id)} is not known`,
  hint: nearest(id, ids),
});

export const pictureMissing = (src: string): Said => ({
  message: `the picture ${show(src)} is not there`,
  hint: "its path starts from the article's folder",
});
export const pictureElsewhere = (src: string): Said => ({
  message: `the picture ${show(src)} is not in the archive`,
  hint: "copy it beside the article",
});
export const linkNotAllowed = (target: string): Said => ({
  message: `the link ${show(target)} leads nowhere`,
  hint: "https://…, mailto:…, #… or an address of this site such as /chi-tieu/",
});

export const quoteNotFound = (quote: string, article: string): Said => ({
  message: `the quote ${show(quote)} does not stand in ${article}`,
  hint: "copy the words from the article; a quote stays within one paragraph",
});
export const quoteTwice = (quote: string, times: number): Said => ({
  message: `the quote ${show(quote)} stands ${times} times in the article`,
  hint: "make it longer, or say which with occurrence: 1",
});
export const noSuchOccurrence = (occurrence: number, times: number): Said => ({
  message: `occurrence ${occurrence} is not there; the quote stands ${times} times`,
});
export const needsUnit = (): Said => ({ message: "a row with figures needs a unit" });
export const needsReading = (value: string): Said => ({
  message: `a margin of ${value} % on a percentage can be read in two ways`,
  hint: "reading: percentage-point, or reading: percent",
});
export const marginOtherUnit = (unit: string, rowUnit: string): Said => ({
  message: `a margin in ${unit} says nothing about a result in ${rowUnit}`,
  hint: "give it in the row's unit, in percent or in percentage points",
});
export const wordingContradicts = (wording: string, verdict: string): Said => ({
  message: `the source says ${show(wording)}, but by the figures the target was ${verdict}`,
  hint: "mend the row, or say why under disputed:",
});
export const partsDiffer = (sum: string, whole: string): Said => ({
  message: `the parts add up to ${sum}, not to ${whole}`,
});
export const marginAgainstWording = (wording: string, margin: string): Said => ({
  message: `the source says ${show(wording)}, but the margin is ${margin}`,
  hint: "a margin is positive where the result is better than its target, negative where it falls short",
});
export const partOfItself = (): Said => ({ message: "a row cannot be a part of itself" });
export const tooDeep = (): Said => ({
  message: "the YAML is nested too deeply",
  hint: "no file of an archive needs more than a few levels",
});
export const wordingNeedsProof = (): Said => ({
  message: "the wording has no quote",
  hint: "wording: { value: …, article: …, quote: … }, or a margin with its quote",
});
export const textNeedsTarget = (): Said => ({
  message: "a row of kind text needs a target with text, article and quote",
});
export const figureNeedsValue = (): Said => ({ message: "a figure needs a value" });

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of keys";
  return value === "" ? "nothing" : `the text ${show(value)}`;
}

/** Names the known id that is nearest to a mistyped one, by shared pairs of letters; else lists them. */
function nearest(id: string, ids: readonly string[]): string {
  const pairs = pairsOf(id);
  const scored = ids.map((other) => ({
    other,
    shared: pairsOf(other).filter((pair) => pairs.includes(pair)).length / Math.max(other.length, id.length),
  }));
  const best = scored.reduce<{ other: string; shared: number } | undefined>(
    (a, b) => (a !== undefined && a.shared >= b.shared ? a : b),
    undefined,
  );
  return best !== undefined && best.shared > 0.4 ? `perhaps ${best.other}` : known(ids);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
