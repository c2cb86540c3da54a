/** Validates the data files, each on its own. An archive's units are laid over the built-in ones. */
import { z } from "zod";
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { prove } from "../input/prove.ts";
import { largerUnits, type Unit, unitSchema } from "../input/units.ts";
import { type Plain, parseYaml, plain, type Yaml } from "../input/yaml.ts";
import { type Row, rowSchema } from "../ledger/row.ts";
import { builtInUnits } from "../strings/strings.ts";
import type { Sources } from "./read.ts";
import { type Organisation, organisationSchema, type Site, siteSchema, type Topic, topicSchema } from "./schema.ts";
import type { SourceFile } from "./source-file.ts";

/** A value of a data file's list, with where it stands. */
export interface Entry<T> {
  readonly value: T;
  readonly file: string;
  readonly index: number;
  readonly yaml: Yaml;
}

export interface Data {
  /** Missing only where a fault says why. */
  readonly site: Entry<Site> | undefined;
  readonly topics: readonly Entry<Topic>[];
  readonly organisations: readonly Entry<Organisation>[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly rows: readonly Entry<Row>[];
  /** The ids that are given out, those of faulty entries too: one mistake is not to be told twice. */
  readonly ids: Readonly<Record<"topic" | "organisation" | "unit" | "row", readonly string[]>>;
  readonly faults: readonly Fault[];
}

const names = ["site.yaml", "topics.yaml", "organisations.yaml", "units.yaml", "targets.yaml", "targets/*.yaml"];

const files = {
  topics: /^_data\/topics\.yaml$/,
  organisations: /^_data\/organisations\.yaml$/,
  units: /^_data\/units\.yaml$/,
  rows: /^_data\/targets(\/[^/]+)?\.yaml$/,
};

/** Validates all data files of an archive. */
export function readData(sources: Sources): Data {
  const faults: Fault[] = [];
  const units = listOf(sources, files.units, unitSchema, faults);
  const topics = listOf(sources, files.topics, topicSchema, faults);
  const organisations = listOf(sources, files.organisations, organisationSchema, faults);
  const rows = listOf(sources, files.rows, rowSchema, faults);
  for (const { entries } of [units, topics, organisations, rows]) faults.push(...sameIds(entries));
  const known = knownUnits(units.entries.map(({ value }) => value));
  return {
    site: readSite(sources, faults),
    topics: topics.entries,
    organisations: organisations.entries,
    units: new Map(known.map((unit) => [unit.id, unit])),
    rows: rows.entries,
    ids: {
      topic: topics.ids,
      organisation: organisations.ids,
      unit: [...known.map(({ id }) => id), ...units.ids],
      row: rows.ids,
    },
    faults: [...faults, ...unknownFiles(sources)],
  };
}

/** The archive's own units, and the thousands of what they count, stand over built-in ones of the same id. */
function knownUnits(own: readonly Unit[]): readonly Unit[] {
  const laidOver = ({ id, dimension }: Unit): boolean =>
    own.some((unit) => unit.id === id || (unit.id === dimension && id.endsWith(`-${unit.id}`)));
  const kept = builtInUnits().filter((unit) => !laidOver(unit));
  return [...builtInUnits(), ...largerUnits(own, [...kept, ...own]), ...own];
}

function readSite(sources: Sources, faults: Fault[]): Entry<Site> | undefined {
  const file = "_data/site.yaml";
  const source = sources.data.find(({ path }) => path === file);
  if (source === undefined) {
    const unread = sources.faults.some((fault) => fault.file === file);
    if (!unread) faults.push({ file, line: 1, column: 1, ...say.missingFile("title") });
    return undefined;
  }
  const yaml = parseYaml(file, source.text);
  const site = prove(siteSchema, yaml, file);
  faults.push(...site.faults);
  return site.value && { value: site.value, file, index: 0, yaml };
}

interface List<T> {
  readonly entries: readonly Entry<T>[];
  readonly ids: readonly string[];
}

/** Of one kind of data: who has mended so many builds again. A file of something else has hundreds of thousands. */
const mostFaults = 1000;

/** All entries of the files of a kind; those that are faulty are left out, so that the others are still checked. */
function listOf<T>(sources: Sources, pattern: RegExp, schema: z.ZodType<T>, faults: Fault[]): List<T> {
  const items = sources.data.filter(({ path }) => pattern.test(path)).flatMap((file) => itemsOf(file, faults));
  const entries: Entry<T>[] = [];
  const most = faults.length + mostFaults;
  for (const [place, { file, index, yaml }] of items.entries()) {
    const entry = prove(schema, yaml, file);
    faults.push(...entry.faults);
    if (entry.value !== undefined) entries.push({ value: entry.value, file, index, yaml });
    const next = items[place + 1];
    if (faults.length < most || next === undefined) continue;
    faults.push({ file: next.file, ...next.yaml.positionOf([]), ...say.moreFaults(items.length - place - 1) });
    break;
  }
  const named = z.object({ id: z.string() });
  return { entries, ids: items.flatMap(({ yaml }) => named.safeParse(yaml.value).data?.id ?? []) };
}

/** The items of a list file, not yet proved. */
function itemsOf({ path: file, text }: SourceFile, faults: Fault[]): Omit<Entry<unknown>, "value">[] {
  const yaml = parseYaml(file, text);
  if (yaml.faults.length === 0 && yaml.value === "") return [];
  const list = prove(z.array(plain), yaml, file);
  faults.push(...list.faults);
  return (list.value ?? []).map((item, index) => ({ file, index, yaml: below(yaml, item, index) }));
}

/** One item of a list as a YAML text of its own, its places those of the whole. */
function below(yaml: Yaml, item: Plain, index: number): Yaml {
  return {
    value: item,
    faults: [],
    positionOf: (path) => yaml.positionOf([index, ...path]),
    positionOfKey: (path) => yaml.positionOfKey([index, ...path]),
  };
}

function sameIds(entries: readonly Entry<{ readonly id: string }>[]): Fault[] {
  const first = new Map<string, Entry<{ readonly id: string }>>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.value.id);
    if (other === undefined) first.set(entry.value.id, entry);
    if (other === undefined) return [];
    const line = other.yaml.positionOf(["id"]).line;
    const said =
      other.file === entry.file ? say.sameId(entry.value.id, line) : say.sameIdElsewhere(entry.value.id, other.file);
    return [{ file: entry.file, ...entry.yaml.positionOf(["id"]), ...said }];
  });
}

function unknownFiles(sources: Sources): Fault[] {
  const known = /^_data\/(site|topics|organisations|units|targets|targets\/[^/]+)\.yaml$/;
  return sources.data
    .filter(({ path }) => !known.test(path))
    .map(({ path }) => ({
      file: path,
      line: 1,
      column: 1,
      ...say.unknownDataFile(path.slice("_data/".length), names),
    }));
}
