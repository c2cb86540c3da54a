/** An archive's own components and styles: held against the names of what is built in, compiled, and looked through. */
import { posix } from "node:path";
import type { Fault } from "../input/fault.ts";
import { keyOf } from "../store/key.ts";
import type { Recall } from "../store/recall.ts";
import { noColours, type OwnColours, ownColours } from "./colours.ts";
import { type Compiled, compileComponents, type Source, styleFaults } from "./compile.ts";
import { type Faint, faintColours } from "./faint.ts";
import * as say from "./messages.ts";
import { addedSheet, builtInSheets, componentNames, overridesFolder } from "./names.ts";
import { type Unused, unusedProperties } from "./unused.ts";

/** What an archive puts in the place of what is built in. */
export interface Overrides {
  /** Its components, compiled, with the map to their source; "" where it has none. All that they are made of stands in it. */
  readonly code: string;
  /** Its sheets that stand in the place of those that are built in, by their names. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The sheet that stands behind all of them. */
  readonly styles: string;
  /** What these sheets make of the colours that something beside the pages is drawn in. */
  readonly colours: OwnColours;
  /** What of them cannot be read. */
  readonly faint: readonly Faint[];
  /** What of them nothing reads. */
  readonly unused: readonly Unused[];
}

export const noOverrides: Overrides = { code: "", sheets: {}, styles: "", colours: noColours, faint: [], unused: [] };

/**
 * Reads what an archive overrides.
 * @param files those of the folder, by their paths from the archive on
 * @param faults what is wrong with them is noted here
 * @param recall what earlier builds have made of the same files
 */
export async function readOverrides(
  files: readonly { readonly path: string; readonly text: string }[],
  faults: Fault[],
  recall: Recall,
): Promise<Overrides> {
  if (files.length === 0) return noOverrides;
  const sources = files.map(({ path, text }) => ({ name: path.slice(overridesFolder.length + 1), text }));
  const wrong = sources.flatMap(({ name }) => nameFault(name) ?? []);
  faults.push(...wrong);
  const right = sources.filter(({ name }) => nameFault(name) === undefined);
  const [code, css] = [right.filter(({ name }) => !isSheet(name)), right.filter(({ name }) => isSheet(name))];
  const compiled = await compiledOf(code, recall);
  const ofStyles = await recall.later("styles", keyFor(css), async () =>
    (await Promise.all(css.map(styleFaults))).flat(),
  );
  faults.push(...compiled.faults, ...ofStyles);
  const texts = new Map(css.map(({ name, text }) => [posix.basename(name, ".css"), text]));
  const styles = texts.get(addedSheet) ?? "";
  texts.delete(addedSheet);
  const ofColours = ofStyles.length > 0 ? noOverrides : await coloursIn(texts.get("tokens"), styles, recall);
  const { colours, faint } = ofColours;
  const unused = unusedProperties(styles, [...texts.values(), ...code.map(({ text }) => text)]);
  return { code: compiled.code, sheets: Object.fromEntries(texts), styles, colours, faint, unused };
}

async function compiledOf(code: readonly Source[], recall: Recall): Promise<Compiled> {
  if (code.length === 0) return { code: "", faults: [] };
  return recall.later("overrides", keyFor(code), () => compileComponents(code));
}

function coloursIn(
  tokens: string | undefined,
  styles: string,
  recall: Recall,
): Promise<Pick<Overrides, "colours" | "faint">> {
  return recall.later("colours", keyOf(["overrides", tokens ?? "", styles]), async () => ({
    colours: await ownColours([tokens ?? "", styles]),
    faint: await faintColours(tokens, styles),
  }));
}

function keyFor(sources: readonly Source[]): string {
  return keyOf(["overrides", ...sources.flatMap(({ name, text }) => [name, text])]);
}

/** Names at the top of the folder are those of what is built in; folders hold what components import. */
function nameFault(name: string): Fault | undefined {
  const at = { file: `${overridesFolder}/${name}`, line: 1, column: 1 };
  if (name.includes("/")) return /\.tsx?$/.test(name) ? undefined : { ...at, ...say.overrideNotCode(name) };
  const names = [
    ...Object.keys(componentNames).map((file) => `${file}.tsx`),
    ...[addedSheet, ...builtInSheets()].map((sheet) => `${sheet}.css`),
  ];
  return names.includes(name) ? undefined : { ...at, ...say.overrideUnknown(name, names) };
}

function isSheet(name: string): boolean {
  return name.endsWith(".css");
}
