/** Custom properties of an archive's own sheet that nothing reads: a mistyped name changes no page, and no page says so. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest, type Phrase } from "../input/messages/shown.ts";
import { toolFolder } from "../tool.ts";
import { builtInSheets } from "./names.ts";

/** A property that is set and has no effect. */
export interface Unused {
  readonly name: string;
  /** Which one was perhaps meant, or which there are. */
  readonly hint: Phrase;
}

/**
 * Finds the properties that are set where nothing reads them.
 * @param styles the sheet that stands behind all others
 * @param others the texts of all else that the archive overrides: what is read there has an effect
 * @returns each once, in the order in which they are set
 */
export function unusedProperties(styles: string, others: readonly string[]): Unused[] {
  const bare = styles.replace(/\/\*[\s\S]*?\*\//g, "");
  const own = readIn([bare, ...others]);
  const left = setIn(bare).filter((name) => !own.has(name));
  if (left.length === 0) return [];
  const sheets = builtInSheets().map(textOf);
  const builtIn = readIn(sheets);
  const tokens = setIn(textOf("tokens")).map((name) => `--${name}`);
  const unused = left.filter((name) => !builtIn.has(name));
  return unused.map((name) => ({ name, hint: nearest(`--${name}`, tokens) }));
}

function textOf(sheet: string): string {
  return readFileSync(join(toolFolder, "_includes", `${sheet}.css`), "utf8");
}

/** The names of the properties that a sheet sets, without their dashes. */
function setIn(css: string): string[] {
  return [...new Set([...css.matchAll(/(?<=[{;]\s*)--([\w-]+)(?=\s*:)/g)].map(([, name = ""]) => name))];
}

function readIn(sheets: readonly string[]): ReadonlySet<string> {
  return new Set(sheets.flatMap((css) => [...css.matchAll(/var\(\s*--([\w-]+)/g)].map(([, name = ""]) => name)));
}
