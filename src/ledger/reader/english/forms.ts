/** Compiles the English forms of an archive's units for reading. */
import type { Unit } from "../../../input/units.ts";
import { powerOfTen } from "../magnitudes.ts";
import { quotient, type UnitForms, unknownDivisor } from "../measures.ts";
import { phrasesOf } from "../phrases.ts";
import { keyOf, type Token, tokensOf } from "../tokens.ts";
import { addForm, type Form, namedMeasure } from "../unit-forms.ts";
import { magnitudeAt } from "./magnitudes.ts";
import { unitAt } from "./units.ts";

/**
 * Compiles the English words of units, each in the plural and the singular, in British and American spelling.
 * As in Vietnamese, reading divides by itself: of a form with a divisor ("points a year") only the name of its dimension is kept.
 */
export function englishFormsOf(units: readonly Unit[]): UnitForms {
  const names = new Map<string, string>();
  const forms: UnitForms = { phrases: phrasesOf([]), names, english: true };
  const named = new Map(units.map(({ id, en }) => [keyOf(en.long), id]));
  const all = units.flatMap((unit) => formsOf(unit, named));
  for (const form of all.filter(({ tokens }) => !isQuotient(tokens))) addForm(form, forms);
  for (const form of all.filter(({ tokens }) => isQuotient(tokens))) addQuotient(form, forms, names);
  return forms;
}

interface EnglishForm extends Form {
  /** Of short forms for tables the heading tells the rest: "points/year" may be points of anything. */
  readonly short: boolean;
}

function addQuotient({ tokens, measure, short }: EnglishForm, forms: UnitForms, names: Map<string, string>): void {
  const read = unitAt(tokens, 0, forms);
  const [same] = read?.to === tokens.length ? read.measures : [];
  if (same === undefined || same.dimension.includes(`-per-${unknownDivisor.name}`)) addForm({ tokens, measure }, forms);
  else if (!short && same.dimension !== measure.dimension) names.set(same.dimension, measure.dimension);
}

/** A short form that is another unit's full name stands in tables only, as "points" for percentage points. */
function formsOf(unit: Unit, named: ReadonlyMap<string, string>): readonly EnglishForm[] {
  const { short, long, also } = unit.en;
  const other = named.get(keyOf(short));
  const isForTables = short === long || (other !== undefined && other !== unit.id);
  const spellings = [long, ...also].flatMap(spelt);
  return [...(isForTables ? [] : [formOf(unit, short, true)]), ...spellings.map((form) => formOf(unit, form, false))]
    .flat()
    .filter(({ tokens }) => tokens.length > 0 && !otherWords.has(tokens.map(({ key }) => key).join(" ")));
}

/** "21 in the province" are no inches, and "5 a day" are not measured by "a". */
const otherWords: ReadonlySet<string> = new Set(["in", "a", "an", "on", "at"]);

/** A form without its magnitude words, with what one of it is. */
function formOf(unit: Unit, spelling: string, short: boolean): EnglishForm[] {
  const tokens: readonly Token[] = tokensOf(spelling);
  const magnitude = magnitudeAt(tokens, 0);
  const scale = quotient(unit.scale, powerOfTen(magnitude?.power ?? 0));
  return scale === undefined
    ? []
    : [{ tokens: tokens.slice(magnitude?.to ?? 0), measure: namedMeasure(unit, scale), short }];
}

/** A form as it is given, in American spelling, and both in the singular. */
function spelt(form: string): string[] {
  const american = form
    .replace(/(met|lit|cent)re/g, "$1er")
    .replace("organis", "organiz")
    .replace("programme", "program");
  return [...new Set([form, singular(form), american, singular(american)])];
}

/** "companies" to "company", "units of blood" to "unit of blood"; what is no plural stays as it is. */
function singular(form: string): string {
  if (isQuotient(tokensOf(form))) return form;
  const [, words = form, rest = ""] = /^(.*?)( of .*)?$/u.exec(form) ?? [];
  const one = words
    .replace(/(\p{L}{2})ies$/u, "$1y")
    .replace(/(ch|sh|ss|x)es$/u, "$1")
    .replace(/(\p{L}[^\P{L}s])s$/u, "$1");
  return `${one}${rest}`;
}

function isQuotient(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }, index) => index > 0 && /^(\/|a|an|per)$/.test(key) && tokens[index + 1]?.key !== "cent");
}
