/** Where the sentences of a text begin and end. */

/** From which to which character of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop after these, a single letter or the number of an item ends no sentence: "TP. Vinh", "GS. Lê A. Tuấn", "1. Vốn". */
const abbreviations = /^\d+\.$|(?:^|[\s(“"])(?:\p{L}|TP|Tp|TX|Tx|TT|GS|PGS|TS|ThS|BS|KS|Ths|Nxb|NXB|tr|St)\.$/u;

/** So far back an abbreviation is looked for: a text of nothing else would be read over and over from its start. */
const mostLooked = 20;

/**
 * Cuts a text into sentences, white space between them left out. A line's end is a sentence's end, and so is a mark that a
 * capital, a digit or an opening quote follows; where it is not sure, it does not cut.
 * @param text a block's text: one line a paragraph, item or cell
 * @returns the sentences in order; together they hold every character but the space between them
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n+|(?<=[.!?…][”"»)]*)\s+(?=[“"«(–-]*\s?[\p{Lu}\p{N}])/gu)) {
    const isLine = match[0].startsWith("\n");
    if (!isLine && abbreviations.test(text.slice(Math.max(start, match.index - mostLooked), match.index))) continue;
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/**
 * The part of a sentence around some words, cut between words where the sentence is long.
 * @param room how many characters may stand on either side
 */
export function around({ start, end }: Span, words: Span, text: string, room: number): Span {
  const from = words.start - start <= room ? start : text.indexOf(" ", words.start - room) + 1;
  const to = end - words.end <= room ? end : text.lastIndexOf(" ", words.end + room);
  return { start: Math.min(from, words.start), end: Math.max(to, words.end) };
}
