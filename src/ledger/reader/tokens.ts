/** A text as tokens: digits, words and marks, each with its place in the text as given. */
import { RecentWords } from "../../text/recent.ts";

export interface Token {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: "digits" | "word" | "mark";
  /** NFC, in lower case, with the tone on one vowel by one rule: "KHÓA" and "khoá" are the same. */
  readonly key: string;
  /** What stands before it. */
  readonly gap: "none" | "space" | "hard-space" | "line";
  /** Whether a word starts with a capital letter. */
  readonly upper: boolean;
  /** Whether a word of several letters is all in capitals: "TỶ" is a magnitude still, "Tỷ" may be a name. */
  readonly capitals: boolean;
  /** Whether a word may be part of a name: it starts with a capital, in a line that is not all in capitals. */
  readonly name: boolean;
}

/**
 * Cuts a text into tokens, in one pass.
 * Digits keep their inner marks: "15.000,5" is one token; a point or comma with no digit after it is a mark.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap: Token["gap"] = "line";
  let loud = false;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const end = endOf(text, at, kind);
    if (kind === "gap") gap = widerGap(gap, text.charCodeAt(at));
    else {
      if (gap === "line") loud = isLoud(text, at);
      tokens.push(tokenOf(text, { start: at, end, kind, gap, loud }));
      gap = "none";
    }
    at = end;
  }
  return tokens;
}

/** Tells whether the line that begins at an offset has no small letter: a headline, of which no word need be a name. */
function isLoud(text: string, at: number): boolean {
  small.lastIndex = at;
  const found = small.exec(text)?.[0] ?? "";
  return !/\p{Ll}/u.test(found);
}

/** The first small letter or end of a line from an offset on. */
const small = /\p{Ll}|[\n\r\u2028\u2029]/gu;

/** The key by which a word is known, however its letters are composed and wherever its tone is written. */
export function keyOf(word: string): string {
  const plain = word.toLowerCase();
  return /^\p{ASCII}*$/u.test(plain) ? plain : toned(plain.normalize("NFC"));
}

/** What of a word is the same wherever it stands. */
type Word = Pick<Token, "key" | "upper" | "capitals"> & { readonly opens: boolean };

/** Texts are made of few different words; this many are kept, so that no text can fill the memory. */
const mostRemembered = 50_000;
const words = new Map<string, Word>();

/** What a word is, which is asked once for as long as the word is remembered. */
function remembered(letters: string): Word {
  const known = words.get(letters);
  if (known !== undefined) return known;
  if (words.size >= mostRemembered) words.clear();
  const word = wordOf(letters);
  words.set(letters, word);
  return word;
}

const recent = new RecentWords(remembered);

function wordOf(letters: string): Word {
  const key = keyOf(letters);
  const first = letters.slice(0, 1);
  const upper = first !== first.toLowerCase();
  const capitals = upper && letters.length > 1 && letters === letters.toUpperCase();
  return { key, upper, capitals, opens: opening.has(key) };
}

/** The keys of a list of words or phrases that a table of the reader is made of. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(keyOf));
}

type Kind = Token["kind"] | "gap";

interface Cut extends Pick<Token, "start" | "end" | "kind" | "gap"> {
  readonly loud: boolean;
}

function tokenOf(text: string, { start, end, kind, gap, loud }: Cut): Token {
  if (kind !== "word")
    return { start, end, kind, key: text.slice(start, end), gap, upper: false, capitals: false, name: false };
  const { key, upper, capitals, opens } = recent.at(text, start, end);
  return { start, end, kind, key, gap, upper, capitals, name: upper && !opens && !(loud && capitals) };
}

/** With a capital they begin a sentence that runs into a name: "ảnh Minh Khẩn Hơn 700 người". */
const opening: ReadonlySet<string> = new Set(["hơn", "gần", "khoảng", "trên", "dưới", "có", "chỉ"]);

/** Zero-width and formatting characters count as gaps: scraped text holds them between words. */
const gaps = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u;
const letters = /[\p{L}\p{M}]/u;
/** By the UTF-16 unit; none where nobody has asked yet. */
const kinds: (Kind | undefined)[] = new Array(0x10000).fill(undefined);

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  return kinds[unit] ?? learned(unit);
}

function learned(unit: number): Kind {
  const character = String.fromCharCode(unit);
  const digit = unit >= 48 && unit <= 57;
  const kind = digit ? "digits" : gaps.test(character) ? "gap" : letters.test(character) ? "word" : "mark";
  kinds[unit] = kind;
  return kind;
}

function endOf(text: string, start: number, kind: Kind): number {
  let end = start + 1;
  if (kind === "gap") return end;
  if (kind === "mark") return isPair(text, start) ? end + 1 : end;
  while (end < text.length && (kindAt(text, end) === kind || (kind === "digits" && joins(text, end)))) end += 1;
  return end;
}

/** A character outside the basic plane is two units of one mark. */
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

function joins(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (mark === "." || mark === ",") && at + 1 < text.length && kindAt(text, at + 1) === "digits";
}

function widerGap(gap: Token["gap"], unit: number): Token["gap"] {
  if (gap === "line" || unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return "line";
  const hard = unit === 0xa0 || unit === 0x202f || unit === 0x2009;
  return hard && gap !== "space" ? "hard-space" : gap === "none" && isFormatting(unit) ? "none" : "space";
}

function isFormatting(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2060;
}

const tones = ["àáảãạ", "òóỏõọ", "ùúủũụ"] as const;
const oldTone = /([òóỏõọ])([ae])$|([ùúủũụ])(y)$/u;

/** Moves the tone of oa, oe, uy at a word's end to the last letter: "khóa" becomes "khoá". */
function toned(word: string): string {
  const found = oldTone.exec(word);
  if (found === null) return word;
  const [, o, afterO, u] = found;
  const tone = tones[o === undefined ? 2 : 1].indexOf(o ?? u ?? "");
  const last = o === undefined ? "ỳýỷỹỵ" : afterO === "a" ? tones[0] : "èéẻẽẹ";
  return word.slice(0, -2) + (o === undefined ? "u" : "o") + last.charAt(tone);
}
