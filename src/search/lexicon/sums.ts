/** The sums of the lexicon's files: the two that list the others tell theirs, and are told themselves by the edition. */
import { sumOf } from "../sum.ts";
import { beginningFile, beginningsFile, foreignFile, type LexiconFile, sharedFile, wordsFile } from "./files.ts";

/** So much of a sum is told: of a million files that are not right, one passes. */
const digits = 4;

/** The files that list others, each with the number of the line that its sums are. */
const lists = [
  [sharedFile, 4],
  [beginningsFile, 2],
] as const;

/** The same files, those that list others with a line more. */
export function withSums(files: readonly LexiconFile[]): LexiconFile[] {
  const known = new Map(files.map(({ name, text }) => [name, shortSum(new TextEncoder().encode(text))]));
  return files.map((file) => {
    if (listOf(file.name) !== undefined) return file;
    const sums = listedIn(file.name, file.text.split("\n")).map((name) => known.get(name) ?? "-".repeat(digits));
    return { ...file, text: `${file.text}\n${sums.join("")}` };
  });
}

/** The file that tells the sum of a file; nothing where it tells those of others itself. */
export function listOf(name: string): string | undefined {
  if (lists.some(([list]) => list === name)) return undefined;
  return name.startsWith("dau-") ? beginningsFile : sharedFile;
}

/** What a list tells as the sum of a file. */
export function sumIn(list: string, text: string, name: string): string {
  const lines = text.split("\n");
  const place = listedIn(list, lines).indexOf(name) * digits;
  const [, line = 0] = lists.find(([one]) => one === list) ?? [];
  return lines[line]?.slice(place, place + digits) ?? "";
}

/** What is told of a file. */
export function shortSum(bytes: Uint8Array): string {
  return sumOf(bytes).padStart(digits, "0").slice(-digits);
}

function listedIn(list: string, lines: readonly string[]): string[] {
  if (list === beginningsFile) return lines.slice(0, 2).flatMap((line) => line.split(",").map(beginningFile));
  const [, cuts = "", , letters = ""] = lines;
  return [...cuts.split(" ").map(wordsFile), ...Array.from(letters, foreignFile)];
}
