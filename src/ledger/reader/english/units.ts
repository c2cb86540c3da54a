/** The unit that stands after a number in English, and what it is divided by: "US dollars a year", "doctors per 10,000 people". */
import Big from "big.js";
import { powerOfTen } from "../magnitudes.ts";
import { type Divisor, dividedBy, type UnitForms, unknownDivisor } from "../measures.ts";
import { phraseAt } from "../phrases.ts";
import type { Token } from "../tokens.ts";
import type { UnitMatch } from "../units.ts";
import { magnitudeAt, pastHyphen } from "./magnitudes.ts";

/**
 * Reads the unit at a token: the longest form that fits, and what it is divided by.
 * @returns nothing where no known unit stands there
 */
export function unitAt(tokens: readonly Token[], from: number, forms: UnitForms): UnitMatch | undefined {
  const unit = formAt(tokens, pastHyphen(tokens, from), forms);
  return unit && divided(unit, tokens, forms);
}

function formAt(tokens: readonly Token[], from: number, { phrases }: UnitForms): UnitMatch | undefined {
  const found = from > 0 && tokens[from]?.gap === "line" ? undefined : phraseAt(phrases, tokens, from);
  return found === undefined || found.value.length === 0 ? undefined : { measures: found.value, to: found.to };
}

/** A unit with all that it is divided by: "VND a person a year". */
export function divided(whole: UnitMatch, tokens: readonly Token[], forms: UnitForms): UnitMatch {
  let unit = whole;
  for (let parts = 0; parts < 3; parts += 1) {
    const found = divisorAt(tokens, unit.to, forms);
    if (found === undefined) break;
    unit = { measures: dividedBy(unit.measures, found.divisor, forms), to: found.to };
  }
  return unit;
}

interface DivisorFound {
  readonly divisor: Divisor;
  readonly to: number;
}

const adverbs: ReadonlyMap<string, string> = new Map([
  ["annually", "year"],
  ["yearly", "year"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
]);
/** What follows "a year" where it is a time of its own: "a year earlier". */
const ownTime = /^(ago|earlier|later|before|after|on|old|to|long|of)$/;
const shared = /^(person|household|worker|area|length|mass|volume|second|minute|hour|day|week|month|quarter|year)$/;

function divisorAt(tokens: readonly Token[], at: number, forms: UnitForms): DivisorFound | undefined {
  const word = tokens[at];
  if (word === undefined || word.gap === "line") return undefined;
  const often = adverbs.get(word.key);
  if (often !== undefined) return { divisor: { name: often, scale: "1" }, to: at + 1 };
  if (word.key === "/" || word.key === "per") return measuredBy(tokens, at + 1, forms) ?? unknownAt(tokens, at + 1);
  if (!/^(a|an|each|every)$/.test(word.key)) return undefined;
  const by = measuredBy(tokens, at + 1, forms);
  return by !== undefined && shared.test(by.divisor.name) && !ownTime.test(tokens[by.to]?.key ?? "") ? by : undefined;
}

/** A word that is no known unit divides too: "dollars per ticket". */
function unknownAt(tokens: readonly Token[], at: number): DivisorFound | undefined {
  const token = tokens[at];
  return token?.kind === "word" && token.gap !== "line" ? { divisor: unknownDivisor, to: at + 1 } : undefined;
}

/** A unit that divides, with a power of ten of it: "year", "10,000 people", "ten thousand people", "capita". */
function measuredBy(tokens: readonly Token[], at: number, forms: UnitForms): DivisorFound | undefined {
  const first = tokens[at];
  if (first?.gap === "line") return undefined;
  if (first?.key === "capita" || first?.key === "head") return { divisor: { name: "person", scale: "1" }, to: at + 1 };
  const digits = first?.key.replaceAll(",", "") ?? "";
  const count = first?.key === "ten" ? 1 : /^10*$/.test(digits) ? digits.length - 1 : undefined;
  const next = count === undefined ? at : at + 1;
  const magnitude = magnitudeAt(tokens, next, true);
  const base = formAt(tokens, magnitude?.to ?? next, forms);
  const divisor = base?.measures.find(({ dimension }) => dimension !== "multiple")?.divisor;
  if (base === undefined || divisor === undefined) return undefined;
  const times = powerOfTen((count ?? 0) + (magnitude?.power ?? 0));
  return { divisor: { name: divisor.name, scale: new Big(times).times(divisor.scale).toFixed() }, to: base.to };
}
