import { suite } from "uvu";
import * as assert from "uvu/assert";
import { none } from "../../src/search/lexicon/counter.ts";
import { countRuns } from "../../src/search/lexicon/runs.ts";
import { tokensOf } from "../../src/search/lexicon/tokens.ts";
import { randomOf } from "../random.ts";

const runs = suite("runs of syllables");

/** The runs that stand in enough documents, counted one by one: with how often and in how many. */
function countedPlainly(documents: readonly (readonly string[])[], length: number, least: number): string[] {
  const occurrences = new Map<string, number>();
  const within = new Map<string, Set<number>>();
  for (const [document, lines] of documents.entries()) {
    for (const words of lines.map((line) => line.split(" "))) {
      for (let at = 0; at + length <= words.length; at += 1) {
        const run = words.slice(at, at + length).join(" ");
        occurrences.set(run, (occurrences.get(run) ?? 0) + 1);
        within.set(run, (within.get(run) ?? new Set()).add(document));
      }
    }
  }
  return [...within]
    .filter(([, some]) => some.size >= least)
    .map(([run, some]) => `${run}: ${occurrences.get(run)} in ${some.size}`)
    .sort();
}

/** The same of the levels that are counted. */
function countedByLevels(documents: readonly (readonly string[])[], length: number, least: number): string[] {
  const tokens = tokensOf(documents);
  const levels = countRuns(tokens, () => least);
  const wordsOf = (place: number, run: number): string[] => {
    const level = levels[place];
    if (level === undefined) return [];
    const last = tokens.syllables[level.last[run] ?? none] ?? "";
    return [...wordsOf(place - 1, level.before[run] ?? none), last];
  };
  const level = levels[length - 1];
  return Array.from(level?.last ?? [], (_, run) => {
    return `${wordsOf(length - 1, run).join(" ")}: ${level?.occurrences[run]} in ${level?.documents[run]}`;
  }).sort();
}

const syllables = ["an", "ba", "ca", "da", "ga", "ha", "la", "ma", "na", "ra"].flatMap((a) =>
  ["", "n", "ng", "nh", "m"].map((end) => a + end),
);

for (const least of [1, 2, 3]) {
  runs(`of one to five are as many as a plain count finds in ${least} documents or more`, () => {
    const random = randomOf(least);
    const word = (): string => syllables[random(1 + random(syllables.length))] ?? "an";
    const line = (): string => Array.from({ length: 1 + random(40) }, word).join(" ");
    const documents = Array.from({ length: 60 }, () => Array.from({ length: 6 }, line));
    for (const length of [1, 2, 3, 4, 5])
      assert.equal(countedByLevels(documents, length, least), countedPlainly(documents, length, least));
  });
}

runs.run();
