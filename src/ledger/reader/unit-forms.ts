/** Compiles the forms of an archive's units for reading. */
import type { Unit } from "../../input/units.ts";
import { powerOfTen, readMagnitude } from "./magnitudes.ts";
import { type Measure, measureOf, quotient, type UnitForms, unknownDivisor } from "./measures.ts";
import { notUnits } from "./not-units.ts";
import { addPhrase, phrasesOf } from "./phrases.ts";
import { keyOf, type Token, tokensOf } from "./tokens.ts";
import { readUnit } from "./units.ts";

export interface Form {
  readonly tokens: readonly Token[];
  readonly measure: Measure;
}

/**
 * Compiles the forms of units; of two units with the same form, the first one is the likelier.
 * A form with a divisor ("tỷ USD một năm") is not kept: reading divides by itself. Only the name of its dimension is.
 */
export function unitFormsOf(units: Iterable<Unit>): UnitForms {
  const names = new Map<string, string>();
  const forms: UnitForms = { phrases: phrasesOf(notUnits.map((phrase) => [phrase, []])), names };
  const known = [...units];
  const named = namedIn(known);
  const all = known.flatMap((unit) => formsOf(unit, named));
  for (const form of all.filter(({ tokens }) => !isQuotient(tokens))) addForm(form, forms);
  for (const form of all.filter(({ tokens }) => isQuotient(tokens))) {
    const read = readUnit(form.tokens, 0, forms);
    const [same] = read?.to === form.tokens.length ? read.measures : [];
    if (same === undefined || same.dimension.includes(`-per-${unknownDivisor.name}`)) addForm(form, forms);
    else if (same.dimension !== form.measure.dimension) names.set(same.dimension, form.measure.dimension);
  }
  return forms;
}

/** A unit's forms without their magnitude words, each with what one of it is. */
function formsOf(unit: Unit, named: Named): readonly Form[] {
  const { short, long, also } = unit.vi;
  const spellings = isForTables(unit, named) ? [long, ...also] : [short, long, ...also];
  return spellings.flatMap((spelling) => {
    const tokens = tokensOf(spelling);
    const magnitude = readMagnitude(tokens, 0);
    const scale = quotient(unit.scale, powerOfTen(magnitude?.power ?? 0));
    const base = tokens.slice(magnitude?.to ?? 0);
    return base.length === 0 || scale === undefined ? [] : [{ tokens: base, measure: namedMeasure(unit, scale) }];
  });
}

/** What one of a unit is; times divide under the name of their unit. */
export function namedMeasure({ id, dimension }: Unit, scale: string): Measure {
  const measure = measureOf(dimension, scale);
  return dimension === "time" ? { ...measure, divisor: { name: id, scale: "1" } } : measure;
}

/** A short form that is another unit's full name stands in tables only, where the heading says the rest: "%" for "% một năm". */
function isForTables({ id, vi }: Unit, named: Named): boolean {
  const [short, long] = [keyOf(vi.short), keyOf(vi.long)];
  return short !== long && (named.get(short) ?? []).some((other) => other !== id);
}

/** The ids of units by their full names. */
type Named = ReadonlyMap<string, readonly string[]>;

function namedIn(units: readonly Unit[]): Named {
  const named = new Map<string, string[]>();
  for (const { id, vi } of units) {
    const name = keyOf(vi.long);
    named.set(name, [...(named.get(name) ?? []), id]);
  }
  return named;
}

function isQuotient(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }, index) => index > 0 && (key === "/" || key === "một" || key === "mỗi"));
}

/** Puts a form among those that are read. */
export function addForm({ tokens, measure }: Form, { phrases }: Pick<UnitForms, "phrases">): void {
  addPhrase(phrases, tokens, (known = []) => {
    const same = known.some(({ dimension, scale }) => dimension === measure.dimension && scale === measure.scale);
    return same ? known : [...known, measure];
  });
}
