/** Where a number stands: the words that are cited, and what their sentence says before them. */
import type { NumberRead } from "./reader/read.ts";

export interface Standing {
  /** The words that are read: a quote, or a table's cell with its unit. */
  readonly text: string;
  /** The beginning of the sentence that a quote takes up; a quote that leaves a word out does not unsay it. */
  readonly lead: string;
  /** What the sentence says after it. */
  readonly tail: string;
}

/** A number in a paragraph: what its sentence says before it, the sentence being all that is read. */
export function standingIn(paragraph: string, { start }: Pick<NumberRead, "start">): Standing {
  const from = sentenceStart(paragraph, start);
  return { text: `${" ".repeat(from)}${paragraph.slice(from)}`, lead: "", tail: "" };
}

/** Where the sentence begins in which a place of a paragraph stands. */
export function sentenceStart(paragraph: string, at: number): number {
  const ends = [...paragraph.slice(0, at).matchAll(/[.!?…]\s/gu)];
  const last = ends.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** What the sentence says before a number. */
export function before({ text, lead }: Standing, { start }: Pick<NumberRead, "start">): string {
  return `${lead}${text.slice(0, start)}`;
}

/** What the clause says before a number. */
export function clauseBefore(standing: Standing, read: Pick<NumberRead, "start">): string {
  return /([^,;.]|[.,](?=\d))*$/u.exec(before(standing, read))?.[0] ?? "";
}

/** What the clause says after a number. */
export function clauseAfter({ text, tail }: Pick<Standing, "text" | "tail">, { end }: Pick<NumberRead, "end">): string {
  return /^([^,;.]|[.,](?=\d))*/u.exec(`${text.slice(end)}${tail}`)?.[0] ?? "";
}
