/** The words of the interface and the units that are built into the tool. A missing or unknown word is a fault of its file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { FaultsError } from "../input/fault.ts";
import { choice } from "../input/fields.ts";
import type { Language } from "../input/languages.ts";
import * as say from "../input/messages.ts";
import { prove, wholeKey } from "../input/prove.ts";
import { refuse } from "../input/refuse.ts";
import { largerUnits, type Unit, unitSchema } from "../input/units.ts";
import { parseYaml } from "../input/yaml.ts";
import { namingMonths } from "../text/dates.ts";
import { counting } from "../text/fill.ts";
import { unfitAtRoot } from "./path-words.ts";
import { type Strings, stringsSchema } from "./schema.ts";

export type { Strings } from "./schema.ts";

/**
 * The words of a language.
 * @throws {FaultsError} when its file lacks a word or has one that nothing uses
 */
export function stringsOf(language: Language): Strings {
  const known = knownWords.get(language) ?? wordsIn(language);
  knownWords.set(language, known);
  return known;
}

/**
 * Sentences that count know by themselves how their language writes numbers: they are filled far from here, in browsers, too. So do
 * forms of days know how it names months.
 */
function wordsIn(language: Language): Strings {
  const read = builtIn(`${language}.yaml`, fileIn(language));
  const { thousands } = read.numbers;
  const told = JSON.stringify(read, (_, value: unknown) =>
    typeof value === "string" ? counting(value, thousands) : value,
  );
  const words = stringsSchema.parse({ ...JSON.parse(told), numbers: read.numbers });
  const named = (form: string): string => namingMonths(form, words.writing.months);
  const { long, short, inYear, month, monthName } = words.dates;
  return {
    ...words,
    dates: {
      long: named(long),
      short: named(short),
      inYear: named(inYear),
      month: named(month),
      monthName: named(monthName),
    },
    chart: { ...words.chart, monthTick: named(words.chart.monthTick) },
  };
}

/** What the file of a language holds. In the copy without a server the sources lie beside the pages: they need a place of their own. */
export function fileIn(language: Language) {
  return stringsSchema
    .extend({ language: choice([language]) })
    .superRefine(({ paths, offline: { folder } }, context) => {
      const page = Object.entries(paths).find(([, word]) => word === folder)?.[0];
      const said = page === undefined ? unfitAtRoot(folder) : say.pathTwice(folder, `paths.${page}`);
      if (said !== undefined) refuse(context, said, ["offline", "folder"]);
    });
}

/** The units that every archive may use: those of the file, and the thousands and millions of what they count. */
export function builtInUnits(): readonly Unit[] {
  units ??= withLarger(builtIn("units.yaml", z.array(unitSchema)));
  return units;
}

function withLarger(known: readonly Unit[]): readonly Unit[] {
  return [...known, ...largerUnits(known, known)];
}

/** The tool's own files do not change while it runs: each is read and proved once. */
const knownWords = new Map<Language, Strings>();
let units: readonly Unit[] | undefined;

/** Where the bundle of the tool has these files as JSON; known to the bundle only. */
declare const bundledWords: string | undefined;

/** Reads and proves a file of this folder: as the bundle has it, or else, and where that does not hold, as YAML with the place of every fault. */
function builtIn<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  const bundled = typeof bundledWords === "string" ? schema.safeParse(bundledIn(bundledWords, name)) : undefined;
  if (bundled?.success) return bundled.data;
  const file = `src/strings/${name}`;
  const text = readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
  const { value, faults } = prove(schema, parseYaml(file, text), file, wholeKey);
  if (value === undefined) throw new FaultsError(faults);
  return value;
}

function bundledIn(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
}
