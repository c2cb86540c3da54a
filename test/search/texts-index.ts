/** An index of a few texts in memory, which answers questions as Pagefind does: adjacent words, newest first. */
import type { Index } from "../../src/search/course.ts";
import type { Question } from "../../src/search/plan.ts";
import { wordsOf } from "../../src/search/words.ts";
import { foldMarks } from "../../src/text/slug.ts";

export interface TextIndex extends Index {
  /** Every question that was put, as text: "xuất khẩu" to the letter, "~xuat khau" folded. */
  readonly asked: string[];
}

/**
 * @param texts by their ids, newest first
 * @param passes what the reader's choices let through
 * @param readings what is known of words without marks
 */
export function indexOf(
  texts: Readonly<Record<string, string>>,
  passes: Index["passes"] = () => true,
  readings: Readonly<Record<string, readonly (readonly string[])[]>> = {},
): TextIndex {
  const asked: string[] = [];
  const documents = Object.entries(texts).map(([id, text]) => ({ id, words: wordsOf(text) }));
  const placeOf = (words: readonly string[], { words: wanted, folded }: Question): number => {
    const same = (a: string | undefined, b: string): boolean =>
      a !== undefined && (folded ? foldMarks(a) === foldMarks(b) : a === b);
    return words.findIndex((_, at) => wanted.every((word, index) => same(words[at + index], word)));
  };
  return {
    asked,
    total: documents.length,
    passes,
    now: () => 0,
    read: async (words) => readings[words.join(" ")] ?? [],
    ask: async (questions) =>
      questions.map((question) => {
        asked.push(`${question.folded ? "~" : ""}${question.words.join(" ")}`);
        return documents.map(({ id, words }) => ({ id, at: placeOf(words, question) })).filter(({ at }) => at >= 0);
      }),
  };
}
