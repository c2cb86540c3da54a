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

/** What a page says in another language than its own: all words of something but those that are told in the page's. */
export interface Foreign {
  readonly foreign?: { readonly language: Language; readonly told: readonly string[] } | undefined;
}

/** Some words, and their language where it is not the page's. */
export interface Words {
  readonly text: string;
  readonly lang?: Language;
}

/**
 * Something with what it has in a language laid over it; the rest says that it stays as it is. What was laid over is among its words in
 * other languages from then on.
 * @param own the language that the archive's texts are in
 */
export function inLanguage<Item extends Translated>(item: Item, language: Language, own: Language): Item & Foreign {
  const told = { ...item.in?.[language] };
  const names = Object.entries(told).flatMap(([name, words]) => (words === undefined ? [] : [name]));
  const before = Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
  return { ...item, ...told, in: { ...item.in, [own]: before }, foreign: { language: own, told: names } };
}

/** The language of something's words, where it is not the page's. */
export function langOf({ foreign }: Foreign, name: string): Language | undefined {
  return foreign === undefined || foreign.told.includes(name) ? undefined : foreign.language;
}

/**
 * What something is called on a page.
 * @param names its fields, the one that is wanted first: of those that it has, one in the page's language goes before
 */
export function wordsOf<Name extends string>(
  item: { readonly [Key in Name]?: string | undefined } & Foreign,
  ...names: readonly [Name, ...Name[]]
): Words {
  const there = names.filter((name) => item[name] !== undefined);
  const name = there.find((one) => langOf(item, one) === undefined) ?? there[0] ?? names[0];
  const lang = langOf(item, name);
  return { text: item[name] ?? "", ...(lang !== undefined && { lang }) };
}
