/** Words that are typed without marks, as the archive writes them, by its lexicon. Pure; runs in the browser. */
import type { Load } from "./lexicon/files.ts";
import { type Near, nearTo, pairsOf } from "./suggest/near.ts";
import { step } from "./suggest/path.ts";

/** So many readings are told: those that come after are rare. */
const most = 4;

/**
 * The likeliest readings of adjacent words, as the lexicon writes them.
 * @param words two or more, without marks
 * @param load gives the lexicon's files
 * @returns of two words, only pairs that the archive knows; of more, the rows that its texts make likeliest; nothing where
 *   it does not know a word
 */
export async function readingsOf(words: readonly string[], load: Load): Promise<(readonly string[])[]> {
  const [first = "", second = ""] = words;
  return words.length === 2 ? pairs(first, second, load) : likeliest(words, await nearTo(words, load));
}

async function pairs(first: string, second: string, load: Load): Promise<(readonly string[])[]> {
  const known = (await pairsOf(first, second, load)).sort(([, a], [, b]) => b - a);
  return known.slice(0, most).map(([words]) => words);
}

interface Row {
  readonly words: readonly string[];
  readonly score: number;
}

/** The best rows so far are carried on, word by word. */
function likeliest(words: readonly string[], near: Near): (readonly string[])[] {
  let rows: readonly Row[] = [{ words: [], score: 0 }];
  for (const typed of words) {
    const forms = [...near.words.values()].filter((entry) => entry.folded === typed).map(({ word }) => word);
    rows = rows
      .flatMap((row) => forms.map((word) => longer(row, word, near)))
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  }
  return rows.map((row) => row.words);
}

function longer({ words, score }: Row, word: string, near: Near): Row {
  return { words: [...words, word], score: score + step(words.at(-1) ?? "", word, near) };
}
