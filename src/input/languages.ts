/** The languages that the interface has, and what is said in another than the archive's own. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { toolFolder } from "../tool.ts";

/** A language by its code, as files of words are called, pages are marked and folders of a site are named. */
export type Language = string;

/** The languages of the tool's own people, in whose order lists of languages begin. */
const first: readonly Language[] = ["vi", "en"];

/** Every language that has a file of words: whoever adds one writes that file and nothing else. */
export const languages: readonly [Language, ...Language[]] = ordered(
  readdirSync(join(toolFolder, "src", "strings")).flatMap(
    (name) => /^([a-z]{2,3}(?:-\w+)*)\.yaml$/.exec(name)?.[1] ?? [],
  ),
);

function ordered(found: readonly Language[]): readonly [Language, ...Language[]] {
  const [own = "vi", ...others] = first.filter((language) => found.includes(language));
  return [own, ...others, ...found.filter((language) => !first.includes(language)).sort()];
}

const described: Readonly<Record<Language, string>> = { vi: "In Vietnamese.", en: "In English." };

/**
 * What stands in place of some fields for readers of another language: `in: { en: { name: Ports } }`.
 * @param shape the fields, each of which may be left out
 */
export function inLanguages<Shape extends z.ZodRawShape>(shape: Shape) {
  return forEach(languages, z.strictObject(shape)).describe(
    "What readers of another language see in place of it: { en: { name: Ports } }.",
  );
}

/** A group with a key for each of some languages; all may be left out. */
export function forEach<Words extends z.ZodType>(some: readonly Language[], words: Words) {
  const entries = some.map((code) => [code, words.optional().describe(described[code] ?? `In ${code}.`)] as const);
  return z.strictObject(Object.fromEntries(entries)).optional();
}

/** What is said of something in other languages than its own. */
interface Translated {
  readonly in?: Readonly<Record<Language, object | undefined>> | undefined;
}

/** Something with what it has in a language laid over it. */
export function inLanguage<Item extends Translated>(item: Item, language: Language): Item {
  return { ...item, ...item.in?.[language] };
}
