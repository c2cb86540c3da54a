/**
 * Runs the components of an archive. They get what they may import and nothing that could make a page of the same archive another: no
 * clock, no chance, no system. That keeps mistakes out, not attackers: whoever builds an archive runs its components.
 */
import { SourceMap } from "node:module";
import { compileFunction } from "node:vm";
import { type Fault, FaultsError } from "../input/fault.ts";
import * as say from "./messages.ts";
import { overridesFolder } from "./names.ts";

/** What the code is called in traces. */
const codeName = "doi-chieu-overrides.cjs";

/** What stands before the map, at the code's end. */
const mapMark = "//# sourceMappingURL=data:application/json;base64,";

/** What no component has: with it a page would not be made of what it is given alone. */
const withheld = [
  ...["process", "global", "globalThis", "fetch", "performance", "crypto"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
] as const;

/** Thrown where a component reaches for what is withheld. */
class Withheld extends Error {
  readonly what: string;

  constructor(what: string) {
    super(`${what} is not there for a component`);
    this.what = what;
  }
}

/**
 * Runs the code that `compileComponents` has made.
 * @param given what it may import, by name
 * @returns what it exports
 * @throws {FaultsError} when it fails
 */
export function runComponents(
  code: string,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const module: { exports: Readonly<Record<string, unknown>> } = { exports: {} };
  const [body = ""] = code.split(mapMark);
  try {
    const names = ["module", "require", "Date", "Math", ...withheld];
    const run = compileFunction(body, names, { filename: codeName });
    run(module, (name: string) => given[name], withoutClock, withoutChance, ...withheld.map(refusing));
    return module.exports;
  } catch (error) {
    throw faultIn(code, error) ?? error;
  }
}

/**
 * What a component has thrown, as a fault of its file.
 * @param page the address of the page that it was to stand on
 * @returns nothing where something else has failed
 */
export function faultIn(code: string, error: unknown, page?: string): FaultsError | undefined {
  const place = error instanceof Error ? placeIn(code, error.stack ?? "") : undefined;
  if (place === undefined || !(error instanceof Error)) return undefined;
  const said = error instanceof Withheld ? say.overrideWithheld(error.what) : say.overrideFails(error.message, page);
  return new FaultsError([{ ...place, ...said }]);
}

/** The place in the archive of the first line of a trace that lies in its code. */
function placeIn(code: string, trace: string): Pick<Fault, "file" | "line" | "column"> | undefined {
  const [, line, column] = new RegExp(`${codeName}:(\\d+):(\\d+)`).exec(trace) ?? [];
  const map = code.split(mapMark)[1];
  if (line === undefined || map === undefined) return undefined;
  const json = JSON.parse(Buffer.from(map.trim(), "base64").toString());
  const entry = new SourceMap(json).findEntry(Number(line) - 1, Number(column) - 1);
  if (!("originalSource" in entry)) return undefined;
  const name = entry.originalSource.replace(/^.*overrides:/, "");
  return { file: `${overridesFolder}/${name}`, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

/** Stands for what is withheld: whatever is done with it fails. */
function refusing(what: string): unknown {
  const refuse = (): never => {
    throw new Withheld(what);
  };
  return new Proxy(class Nothing {}, { get: refuse, has: refuse, apply: refuse, construct: refuse });
}

/** Days that are told can be reckoned with; what day it is cannot be asked. */
const withoutClock: unknown = new Proxy(Date, {
  apply: () => {
    throw new Withheld("Date()");
  },
  construct: (target, told) => {
    if (told.length === 0) throw new Withheld("new Date()");
    return Reflect.construct(target, told);
  },
  get: (target, name) => (name === "now" ? refusing("Date.now") : Reflect.get(target, name)),
});

const withoutChance: unknown = Object.create(Math, { random: { value: refusing("Math.random") } });
