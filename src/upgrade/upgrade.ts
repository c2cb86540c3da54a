/** Brings an archive up to the newest layout of its files. What would change is told first, and comments stay where they stand. */
import { readFileSync } from "node:fs";
import { createTwoFilesPatch } from "diff";
import { isScalar, LineCounter, type ParsedNode } from "yaml";
import { firstSchema, versionFault, versionOf } from "../archive/schema-version.ts";
import { type Fault, FaultsError, UserError } from "../input/fault.ts";
import * as input from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import { documentOf } from "../input/yaml-document.ts";
import { filesBelow, pathIn, writeWhole } from "../store/files.ts";
import { type Edit, edited, pairIn, setKey } from "./edits.ts";
import { steps as known, type Step } from "./steps.ts";

/** What of an archive becomes otherwise. */
export interface Upgrade {
  readonly from: number;
  readonly to: number;
  /** What each step changes. */
  readonly what: readonly Said[];
  readonly files: readonly Changed[];
}

/** A file before and after. */
export interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const siteFile = "_data/site.yaml";

/**
 * Finds out what an archive's upgrade changes; nothing is written.
 * @param archive an absolute path
 * @throws {UserError} when the folder is no archive
 * @throws {FaultsError} when a file cannot be read as YAML, or the archive is newer than the tool
 */
export async function upgradeOf(archive: string, steps: readonly Step[] = known): Promise<Upgrade> {
  const texts = await textsIn(archive);
  const to = steps.length + 1;
  const from = versionIn(texts.get(siteFile), to);
  const after = new Map(texts);
  const ahead = steps.slice(from - 1);
  for (const { edits } of ahead)
    for (const [path, text] of after)
      after.set(
        path,
        changedBy((root) => edits({ path, root }), path, text),
      );
  if (from < to)
    after.set(
      siteFile,
      changedBy((root) => setKey(root, "schema", String(to)), siteFile, after.get(siteFile) ?? ""),
    );
  const files = [...texts].flatMap(([path, before]) => {
    const now = after.get(path) ?? before;
    return now === before ? [] : [{ path, before, after: now }];
  });
  return { from, to, what: ahead.map(({ what }) => what), files };
}

/** The files that hold YAML, to the letter. */
async function textsIn(archive: string): Promise<Map<string, string>> {
  const below = async (folder: string, ending: string): Promise<string[]> => {
    const names = await filesBelow(pathIn(archive, folder)).catch(() => []);
    return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
  };
  const paths = [...(await below("_data", ".yaml")), ...(await below("src/articles", ".md"))];
  if (!paths.includes(siteFile)) throw new UserError(input.noArchive(archive));
  return new Map(paths.map((path) => [path, readFileSync(pathIn(archive, path), "utf8")]));
}

/** @throws {FaultsError} when it is none that can be brought up */
function versionIn(text = "", newest: number): number {
  const { root, lines } = yamlIn(siteFile, text);
  const node = pairIn(root, "schema")?.value;
  const written = isScalar(node) ? String(node.value) : firstSchema;
  const version = versionOf(written);
  if (version !== undefined && version <= newest) return version;
  const { line, col } = lines.linePos(node?.range[0] ?? 0);
  const said = versionFault(written, newest) ?? input.notASchemaVersion(written, newest);
  throw new FaultsError([{ file: siteFile, line, column: col, ...said }]);
}

/** Changes what of a file is YAML: all of it, or what stands between the first two lines of dashes. */
function changedBy(change: (root: ParsedNode | null) => readonly Edit[], path: string, text: string): string {
  const [start, end] = yamlOf(path, text);
  const { root } = yamlIn(path, text.slice(start, end));
  // A file keeps the line ends of the system that it was written on.
  const ends = (new_: string): string => (text.includes("\r\n") ? new_.replace(/\r?\n/g, "\r\n") : new_);
  const edits = change(root).map((edit) => ({ ...edit, text: ends(edit.text) }));
  return text.slice(0, start) + edited(text.slice(start, end), edits) + text.slice(end);
}

function yamlOf(path: string, text: string): readonly [start: number, end: number] {
  if (!path.endsWith(".md")) return [0, text.length];
  const [all = "", open = "", yaml = ""] =
    /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  return all === "" ? [0, 0] : [open.length, open.length + yaml.length];
}

function yamlIn(path: string, text: string): { readonly root: ParsedNode | null; readonly lines: LineCounter } {
  const lines = new LineCounter();
  const document = documentOf(text, lines);
  const [mistake] = document?.mistakes ?? [];
  if (document !== undefined && mistake === undefined) return { root: document.contents, lines };
  const { line, col } = lines.linePos(mistake?.offset ?? 0);
  const said = mistake === undefined ? input.tooDeep() : input.notYaml(mistake.code, mistake.message);
  const fault: Fault = { file: path, line, column: col, ...said };
  throw new FaultsError([fault]);
}

/** What would change, as programs that compare files show it. */
export function differenceOf({ files }: Upgrade): string {
  const shown = { context: 2 };
  return files
    .map(({ path, before, after }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, "", "", shown))
    .map((text) => text.replace(/^=+\n/, "").replace(/^(---|\+\+\+)(.*)\t$/gm, "$1$2"))
    .join("");
}

/**
 * Writes what was found out.
 * @throws {UserError} when a file has become another meanwhile: nothing is written then
 */
export function writeUpgrade(archive: string, { files }: Upgrade): void {
  for (const { path, before } of files)
    if (readFileSync(pathIn(archive, path), "utf8") !== before) throw new UserError(input.changedWhileRead(path));
  for (const { path, after } of files) writeWhole(pathIn(archive, path), after);
}
