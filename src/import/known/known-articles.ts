/** The articles that an archive has, so that none is brought in twice: by its address on the web, or by what it says. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Said } from "../../input/said.ts";
import type { Draft } from "../draft.ts";
import * as say from "./messages.ts";
import { likeness, type Shingles, shinglesOf, sketchOf, sketchSize } from "./sketch.ts";

/** Texts that share so much are one: reports of two months after one pattern share less than half. */
const near = 0.8;
/** Texts of fewer runs are alike by chance. */
const leastRuns = 20;
/** A candidate shares so many numbers of the sketch: of texts that are near, hardly one shares fewer. */
const leastShared = Math.floor(sketchSize / 3);

export interface Likeness {
  /** Says that a draft is there already; nothing where it is new. */
  readonly find: (draft: Draft, allowSimilar: boolean) => Said | undefined;
  /** From now on it is there. */
  readonly add: (draft: Draft, path: string) => void;
}

/** Reads what is needed of all articles: 10,000 take some seconds, once a command. */
export async function knownArticles(archive: string): Promise<Likeness> {
  const known = new Known();
  const folder = join(archive, "src/articles");
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of found.filter((each) => each.endsWith(".md")).sort()) {
    const text = await readFile(join(folder, name), "utf8").catch(() => "");
    const [, front = "", body = ""] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(text) ?? [];
    known.note(
      fieldIn(front, "source"),
      `${fieldIn(front, "description") ?? ""}\n${body}`,
      `src/articles/${name.replaceAll("\\", "/")}`,
    );
  }
  return known;
}

/** One value of a front matter, without parsing the rest of ten thousand. */
function fieldIn(front: string, key: string): string | undefined {
  const line = new RegExp(`^${key}:(.*(?:\\r?\\n[ \\t]+.*)*)`, "m").exec(front)?.[0];
  if (line === undefined) return undefined;
  try {
    const value: unknown = parse(line);
    return typeof value === "object" && value !== null && key in value
      ? String(Object.values(value)[0] ?? "")
      : undefined;
  } catch {
    return undefined;
  }
}

class Known implements Likeness {
  readonly #addresses = new Map<string, string>();
  readonly #paths: string[] = [];
  readonly #texts: (string | undefined)[] = [];
  /** By each number of a sketch, the last text that has it; `#before` leads on to the one before. */
  readonly #last = new Map<number, number>();
  readonly #before: [text: number, entry: number][] = [];

  find({ source, lead, blocks }: Draft, allowSimilar: boolean): Said | undefined {
    const there = source === undefined ? undefined : this.#addresses.get(addressKey(source));
    if (there !== undefined) return say.sameSource(there);
    if (allowSimilar) return undefined;
    const shingles = shinglesOf(textOf(lead, blocks));
    const similar = shingles.size < leastRuns ? undefined : this.#nearest(shingles);
    return similar === undefined ? undefined : say.nearlyTheSame(similar.path, Math.round(similar.share * 100));
  }

  add({ source, lead, blocks }: Draft, path: string): void {
    this.note(source, textOf(lead, blocks), path);
  }

  note(source: string | undefined, text: string, path: string): void {
    if (source !== undefined) this.#addresses.set(addressKey(source), path);
    const number = this.#paths.push(path) - 1;
    this.#texts.push(text);
    for (const shingle of sketchOf(shinglesOf(text))) {
      const entry = this.#before.push([number, this.#last.get(shingle) ?? -1]) - 1;
      this.#last.set(shingle, entry);
    }
  }

  #nearest(shingles: Shingles): { readonly path: string; readonly share: number } | undefined {
    const shared = new Map<number, number>();
    for (const shingle of sketchOf(shingles))
      for (let entry = this.#last.get(shingle) ?? -1; entry >= 0; ) {
        const [text, before] = this.#before[entry] ?? [0, -1];
        shared.set(text, (shared.get(text) ?? 0) + 1);
        entry = before;
      }
    const close = [...shared].flatMap(([text, count]) => (count < leastShared ? [] : [text]));
    const measured = close.map((text) => ({
      path: this.#paths[text] ?? "",
      share: likeness(shingles, shinglesOf(this.#texts[text] ?? "")),
    }));
    return measured.filter(({ share }) => share >= near).sort((a, b) => b.share - a.share)[0];
  }
}

/** Links, tables and emphasis are the same words with other signs. */
function textOf(lead: string | undefined, blocks: readonly string[]): string {
  return [lead ?? "", ...blocks].join("\n");
}

/** One page has many addresses: with and without `www`, of the old protocol, with a slash behind it. */
function addressKey(source: string): string {
  return source
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/\/+$/, "")
    .toLowerCase();
}
