/** Adds rows at the end of a file of the ledger, or begins one. What stands there stays, to the last byte. */
import { access, constants, lstat, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { mostBytes } from "../../archive/source-file.ts";
import type { Fault } from "../../input/fault.ts";
import * as input from "../../input/messages.ts";
import type { Said } from "../../input/said.ts";
import { schemaLineOf, schemaPath } from "../../input/schema-line.ts";
import { type Plain, parseYaml } from "../../input/yaml.ts";
import * as say from "./messages.ts";

/** Why nothing can be added: the file's own faults, or one thing to say. */
export type NotAdded = { readonly faults: readonly Fault[] } | { readonly refused: Said };

/** What will be written, and after which bytes. */
export interface Addition {
  readonly path: string;
  /** The file's length as it was read; nothing where there is no file yet. */
  readonly after: number | undefined;
  readonly text: string;
  /** The line of the file on which the addition begins. */
  readonly line: number;
}

/**
 * Prepares an addition, and proves that the file holds its old rows and the new ones, and nothing else, once it is made.
 * @param path within the archive, with `/`
 * @param rows YAML: a list of rows, comments among them
 */
export async function additionTo(archive: string, path: string, rows: string): Promise<Addition | NotAdded> {
  const old = await textOf(join(archive, path));
  if (typeof old === "object") return { refused: old };
  const joint = old === undefined ? await headOf(archive, path) : old === "" ? "" : old.endsWith("\n") ? "\n" : "\n\n";
  const text = old?.includes("\r\n") ? (joint + rows).replaceAll("\n", "\r\n") : joint + rows;
  const whole = (old ?? "") + text;
  const bytes = Buffer.byteLength(whole);
  if (bytes > mostBytes) return { refused: input.tooLarge(bytes, mostBytes) };
  const before = itemsOf(path, old ?? "");
  if ("faults" in before) return before;
  const [added, after] = [itemsOf(path, rows), itemsOf(path, whole)];
  const same = !("faults" in added) && !("faults" in after) && isSame(after.items, [...before.items, ...added.items]);
  if (!same) return { refused: say.cannotBeAddedTo(path) };
  const line = `${old ?? ""}${joint}`.split("\n").length;
  return { path, after: old === undefined ? undefined : Buffer.byteLength(old), text, line };
}

/** What a new file begins with: the line by which editors find its schema, where the archive has one. */
async function headOf(archive: string, path: string): Promise<string> {
  const isThere = await access(join(archive, schemaPath("targets"))).then(
    () => true,
    () => false,
  );
  return isThere ? schemaLineOf("targets", path) : "";
}

/** The text of a file, byte for byte; nothing where there is none. */
export async function textOf(path: string): Promise<string | undefined | Said> {
  try {
    const found = await lstat(path);
    if (!found.isFile()) return input.notPlainFile();
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) return input.notUtf8();
    if (codeOf(error) === "ENOENT") return undefined;
    return input.cannotBeRead(path, messageOf(error));
  }
}

export function itemsOf(
  path: string,
  text: string,
): { readonly items: readonly Plain[] } | { readonly faults: readonly Fault[] } {
  const { value, faults } = parseYaml(path, text.replace(/^\ufeff/, ""));
  if (faults.length > 0) return { faults };
  if (value === "") return { items: [] };
  return Array.isArray(value)
    ? { items: value }
    : { faults: [{ file: path, line: 1, column: 1, ...input.wrongType("array", value) }] };
}

function isSame(a: readonly Plain[], b: readonly Plain[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Makes an addition; where it fails, the file is as it was.
 * @returns what went wrong, if anything
 */
export async function add(archive: string, { path, after, text }: Addition): Promise<Said | undefined> {
  const disk = join(archive, path);
  try {
    return after === undefined ? await begin(disk, text) : await append(disk, path, after, text);
  } catch (error) {
    return codeOf(error) === "EEXIST" ? say.changedMeanwhile(path) : input.cannotBeWritten(path, messageOf(error));
  }
}

async function begin(disk: string, text: string): Promise<undefined> {
  await mkdir(dirname(disk), { recursive: true });
  const file = await open(disk, "wx");
  try {
    await file.writeFile(text);
  } catch (error) {
    await rm(disk, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function append(disk: string, path: string, after: number, text: string): Promise<Said | undefined> {
  const file = await open(disk, constants.O_WRONLY | constants.O_APPEND);
  try {
    if ((await file.stat()).size !== after) return say.changedMeanwhile(path);
    await file.writeFile(text);
    return undefined;
  } catch (error) {
    await file.truncate(after);
    throw error;
  } finally {
    await file.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
