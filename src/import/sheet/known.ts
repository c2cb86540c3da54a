/** What the archive knows already: its articles, what things are called in it, and the rows of its ledger. */
import { addressesOf } from "../../archive/addresses.ts";
import { readArticles } from "../../archive/articles.ts";
import { type Data, readData } from "../../archive/data.ts";
import { languagesOf } from "../../archive/editions.ts";
import type { Evidence } from "../../archive/proofs.ts";
import { readSources, type Sources } from "../../archive/read.ts";
import type { Site } from "../../archive/schema.ts";
import type { Fault } from "../../input/fault.ts";
import type { FaultLanguage } from "../../input/said.ts";
import type { Unit } from "../../input/units.ts";
import { type Plain, parseYaml } from "../../input/yaml.ts";
import { readerOf } from "../../ledger/prove.ts";
import { stringsOf } from "../../strings/strings.ts";
import { compareCodes } from "../../text/collate.ts";
import type { Names } from "./values.ts";
import type { Words } from "./words.ts";

/** A row of the ledger as its file has it, proved or not. */
export interface LedgerItem {
  readonly file: string;
  readonly line?: number;
  /** Its place among the rows of the file, from 0. */
  readonly index?: number;
  /** Missing where the row is only planned. */
  readonly plain?: Plain;
  /** What stands above it as a comment, line by line. */
  readonly above?: readonly string[];
}

export interface Known {
  readonly data: Data;
  /** The ids of all articles, those with faults too. */
  readonly articles: ReadonlySet<string>;
  readonly articleFaults: readonly Fault[];
  /** What quotes are held against. */
  readonly evidence: Evidence;
  readonly names: Names;
  /** The first file with names in it that has a fault: ids cannot be looked up before it is mended. */
  readonly unsure: string | undefined;
  /** By id. */
  readonly rows: ReadonlyMap<string, LedgerItem>;
  /** All of them, those too that have no id yet. */
  readonly items: readonly LedgerItem[];
  /** Of the ledger's files that are no YAML: which rows stand in them cannot be told. */
  readonly faults: readonly Fault[];
  /** The archive's own date. */
  readonly updated: string;
  /** English where the archive has no other language; else Vietnamese. */
  readonly tongue: FaultLanguage;
}

const ledgerFile = /^_data\/targets(\/[^/]+)?\.yaml$/;
const nameFile = /^_data\/(topics|organisations|units)\.yaml$/;

/**
 * Reads what an archive knows.
 * @throws {UserError} when the folder is no archive
 */
export async function readKnown(archive: string): Promise<Known> {
  const sources = await readSources(archive);
  const data = readData(sources);
  const { articles, unread, faults: articleFaults } = readArticles(sources, addressesOf(stringsOf("vi").paths));
  const unsure = [...sources.faults, ...data.faults].find(({ file }) => nameFile.test(file))?.file;
  const tongue = tongueOf(data.site?.value);
  const dates = articles.map(({ front }) => front.date).sort(compareCodes);
  return {
    data,
    articles: new Set([...articles.map(({ id }) => id), ...unread]),
    evidence: {
      articles: new Map(articles.map((article) => [article.id, article])),
      unread,
      reader: readerOf(data.units),
      own: data.site?.value.lang,
    },
    articleFaults,
    names: unsure === undefined ? namesOf(data, tongue) : {},
    unsure,
    ...ledgerOf(sources),
    updated: data.site?.value.updated ?? dates.at(-1) ?? "1970-01-01",
    tongue,
  };
}

function tongueOf(site: Site | undefined): FaultLanguage {
  return site !== undefined && languagesOf(site).every((language) => language === "en") ? "en" : "vi";
}

function namesOf({ organisations, topics, units, ids }: Data, tongue: FaultLanguage): Names {
  return {
    organisation: wordsOf(organisations, ids.organisation, ({ name, short }) => [name, ...(short ? [short] : [])]),
    topic: wordsOf(topics, ids.topic, ({ name }) => [name]),
    unit: new Map([...units.values()].map((unit) => [unit.id, unitWords(unit, tongue)])),
  };
}

/** In an archive in English a unit is known by its Vietnamese words as well: articles may be in that language. */
function unitWords({ vi, en }: Unit, tongue: FaultLanguage): readonly [string, ...string[]] {
  const vietnamese: readonly [string, ...string[]] = [vi.short, vi.long, ...vi.also];
  return tongue === "vi" ? vietnamese : [en.short, en.long, ...en.also, ...vietnamese];
}

/** Every id that is given out, and the names of those whose entries hold together. */
function wordsOf<T extends { readonly id: string }>(
  entries: readonly { readonly value: T }[],
  ids: readonly string[],
  formsOf: (value: T) => readonly [string, ...string[]],
): Words {
  const named = entries.map(({ value }) => [value.id, formsOf(value)] as const);
  return new Map([...ids.map((id) => [id, [id]] as const), ...named]);
}

function ledgerOf({ data }: Sources): Pick<Known, "rows" | "items" | "faults"> {
  const read = data
    .filter(({ path }) => ledgerFile.test(path))
    .map(({ path, text }) => ({ file: path, yaml: parseYaml(path, text), lines: text.split("\n") }));
  const items = read.flatMap(({ file, yaml, lines }) =>
    itemsOf(yaml.value).map((plain, index) => {
      const { line } = yaml.positionOf([index]);
      return { file, line, index, plain, above: commentAbove(lines, line) };
    }),
  );
  const rows = items.flatMap((item) => {
    const id = idOf(item.plain);
    return id === undefined ? [] : [[id, item] as const];
  });
  return { rows: new Map(rows), items, faults: read.flatMap(({ yaml }) => yaml.faults) };
}

/** @param line from 1 */
function commentAbove(lines: readonly string[], line: number): string[] {
  const before = lines.slice(0, line - 1);
  const last = before.findLastIndex((text) => !/^\s*#/.test(text));
  return before.slice(last + 1).map((text) => text.replace(/^\s*# ?/, "").trim());
}

function itemsOf(value: Plain): readonly Plain[] {
  return Array.isArray(value) ? value : [];
}

function idOf(plain: Plain): string | undefined {
  if (typeof plain !== "object" || !("id" in plain)) return undefined;
  return typeof plain.id === "string" ? plain.id : undefined;
}
