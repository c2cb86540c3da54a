/**
 * The files that articles were made from: kept beside them, so that a reader can hold one against the other. An article names its own
 * with the sum of its bytes: a file that was exchanged is not passed off as what was imported.
 */
import { lstatSync, readFileSync } from "node:fs";
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import type { Yaml } from "../input/yaml.ts";
import { keyOf } from "../store/key.ts";
import { isSettled, markIn } from "../store/mark.ts";
import { type Recall, recallNothing } from "../store/recall.ts";
import { sha256 } from "../text/digest.ts";
import { safeEnd } from "../text/original.ts";
import type { Addresses } from "./addresses.ts";
import type { FrontMatter } from "./schema.ts";
import type { Found } from "./source-file.ts";

/** A file that is kept beside an article. */
export interface Original extends Found {
  readonly bytes: number;
  /** Its SHA-256, in hexadecimal digits. */
  readonly sum: string;
}

/** Looks at kept files; one that stands as an earlier build has found it is not read again. */
export function lookAtOriginals(files: readonly Found[], recall: Recall = recallNothing): Original[] {
  return files.map((found) => {
    const mark = markIn(lstatSync(found.disk));
    const look = (): Pick<Original, "bytes" | "sum"> => {
      const content = readFileSync(found.disk);
      return { bytes: content.length, sum: sha256(content) };
    };
    const key = keyOf([found.path, ...mark.map(String)], ["src/archive/originals.ts"]);
    return { ...found, ...(isSettled(mark, Date.now()) ? recall.get("original", key, look) : look()) };
  });
}

/** What is asked of an article. */
interface Named {
  readonly id: string;
  readonly file: string;
  readonly front: Pick<FrontMatter, "original">;
  readonly yaml: Pick<Yaml, "positionOf">;
}

/** The kept file that an article names; nothing where it names none, or one that is not there. */
function originalOf({ file, front }: Named, originals: ReadonlyMap<string, Original>): Original | undefined {
  if (front.original === undefined) return undefined;
  return originals.get(file.replace(/[^/]*$/, front.original.file.normalize("NFC")));
}

/** The kept files of a valid archive, by the ids of their articles. */
export function originalsOf(
  articles: readonly Named[],
  originals: ReadonlyMap<string, Original>,
): ReadonlyMap<string, Original> {
  return new Map(
    articles.flatMap((article) => {
      const original = originalOf(article, originals);
      return original === undefined ? [] : [[article.id, original] as const];
    }),
  );
}

/** Kept files that are not there or are not what was kept, and those that no article names. */
export function originalFaults(articles: readonly Named[], originals: ReadonlyMap<string, Original>): Fault[] {
  const named = new Set(articles.map((article) => originalOf(article, originals)?.path));
  const strangers = [...originals.values()].filter(({ path }) => !named.has(path));
  return [
    ...articles.flatMap((article) => faultsOf(article, originals)),
    ...strangers.map(({ path, sum }) => ({
      file: path,
      line: 1,
      column: 1,
      ...say.originalOfNone(path.replace(/^.*\//, ""), sum),
    })),
  ];
}

function faultsOf(article: Named, originals: ReadonlyMap<string, Original>): Fault[] {
  const { file, front } = article;
  if (front.original === undefined) return [];
  const found = originalOf(article, originals);
  const name = front.original.file;
  // Its places are asked for only where there is something to say: they are read anew from its file.
  const at = (key: string) => article.yaml.positionOf(["original", key]);
  if (found === undefined) return [{ file, ...at("file"), ...say.originalMissing(name) }];
  return found.sum === front.original.sha256
    ? []
    : [{ file, ...at("sha256"), ...say.originalDiffers(name, found.sum) }];
}

/**
 * Where a kept file is published: under a name by which nothing runs it.
 * @param article the address of its page
 */
export function originalAddress(article: string, { path }: Pick<Original, "path">, addresses: Addresses): string {
  return addresses.original(article, safeEnd(path));
}
