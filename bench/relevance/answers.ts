/** The right answers to composed queries, from one reading of the whole corpus. */
import type { Corpus, SourceArticle } from "../article.ts";
import { nouns, qualities, verbs } from "../words.ts";
import { apart, phraseFinder } from "./phrases.ts";
import { foldToken, partsOf, plainOf, tokensOf } from "./text.ts";

/** An article by compounds of its title. */
export interface Known {
  readonly id: string;
  readonly compounds: readonly string[];
}

interface Wanted {
  readonly phrases: readonly string[];
  readonly numbers: readonly string[];
  readonly known: readonly Known[];
}

export interface Answers {
  /** The articles that hold a phrase, with any diacritics. */
  readonly folded: (phrase: string) => readonly string[];
  /** The articles that hold a number as it is written. */
  readonly number: (number: string) => readonly string[];
  /** Whether no other title has all of the compounds. */
  readonly isOneTitle: (known: Known) => boolean;
}

/** Reads each article once. */
export async function answersTo(corpus: Corpus, { phrases, numbers, known }: Wanted): Promise<Answers> {
  const find = phraseFinder(phrases.map(plainOf));
  const folded = emptyLists(phrases.map(plainOf));
  const written = emptyLists(numbers);
  const titles = titleCounter(known);
  for await (const article of corpus.articles) {
    const parts = partsOf(article);
    const plain = parts.flatMap((part) => find(tokensOf(part).map(foldToken)).map(({ text }) => text));
    for (const phrase of new Set(plain)) folded.get(phrase)?.push(article.id);
    for (const number of new Set(parts.flatMap(numbersIn))) written.get(number)?.push(article.id);
    titles.count(article);
  }
  return {
    folded: (phrase) => folded.get(plainOf(phrase)) ?? [],
    number: (number) => written.get(number) ?? [],
    isOneTitle: titles.isOne,
  };
}

/** The numbers of a text with marks in them, each with the sign or word behind it: "58,1%", "2.802 km". */
export function numbersIn(text: string): readonly string[] {
  return text.match(/(?<![\d.,])\d+(?:[.,]\d+)+(?:%| \p{L}+)/gu) ?? [];
}

const findCompounds = phraseFinder([...nouns, ...verbs, ...qualities]);

/** The compounds of a title that the bench knows, in their order, each once. */
export function compoundsOf(title: string): readonly string[] {
  return [...new Set(apart(findCompounds(tokensOf(title))).map(({ text }) => text))];
}

function emptyLists(keys: readonly string[]): ReadonlyMap<string, string[]> {
  return new Map(keys.map((key) => [key, []]));
}

/** Counts the titles that hold all compounds of each known article, its own among them. */
function titleCounter(known: readonly Known[]): {
  readonly count: (article: SourceArticle) => void;
  readonly isOne: (known: Known) => boolean;
} {
  const byFirst = new Map<string, Known[]>();
  for (const one of known) {
    const [first = ""] = one.compounds;
    byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  const counts = new Map<Known, number>();
  return {
    count: ({ title }) => {
      const compounds = compoundsOf(title);
      const candidates = compounds.flatMap((compound) => byFirst.get(compound) ?? []);
      for (const one of candidates.filter((one) => one.compounds.every((compound) => compounds.includes(compound))))
        counts.set(one, (counts.get(one) ?? 0) + 1);
    },
    isOne: (one) => counts.get(one) === 1,
  };
}
