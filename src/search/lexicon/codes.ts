/** Counts codes of letters and a number, as "Su-34": for the index the two are words of their own. */
import { compareCodes } from "../../text/collate.ts";

/** A code in small letters, and in how many documents it stands. */
export interface Code {
  readonly word: string;
  readonly documents: number;
}

const code = /(?<![\p{L}\p{N}])[A-Z][A-Za-z]{0,7}(?: ?-)?\d{1,4}(?![\p{L}\p{N}])/gu;

/** In how many documents each code stands; each document is a list of lines. */
export function countCodes(documents: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of documents) {
    const found = lines.flatMap((line) => line.match(code) ?? []).map((one) => one.replace(" ", "").toLowerCase());
    for (const one of new Set(found)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** Adds the counts of other documents. */
export function sumCodes(counts: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [word, documents] of more) counts.set(word, (counts.get(word) ?? 0) + documents);
}

/** The codes that stand in enough documents, and in more than they do without their hyphen, in the order of their letters. */
export function codesOf(counts: ReadonlyMap<string, number>, least: number): Code[] {
  return [...counts]
    .map(([word, documents]) => ({ word, documents }))
    .filter(({ word, documents }) => word.includes("-") && documents >= least)
    .filter(({ word, documents }) => documents > (counts.get(word.replace("-", "")) ?? 0))
    .sort((a, b) => compareCodes(a.word, b.word));
}
