/** The search page: its choices come from the archive, its results from the index. */
import type { Archive } from "../archive/model.ts";
import type { Organisation, Topic } from "../archive/schema.ts";
import { type Words, wordsOf } from "../input/languages.ts";
import { verdictKinds } from "../ledger/wording.ts";
import { filterNames, kindNames } from "../search/fields.ts";
import { unitChoices } from "../search/index/figures.ts";
import type { Shard } from "../search/index/shards.ts";
import type { SearchPlace } from "../search/request.ts";
import { compareCodes } from "../text/collate.ts";
import { searchPlace } from "./search-place.ts";
import { frameOf, type View } from "./view.ts";

export interface Choice extends Words {
  readonly value: string;
  /** The text without what changes in it: the count of its rows. */
  readonly plain?: string;
}

export interface SearchProps {
  readonly title: string;
  /** Oldest first. */
  readonly years: readonly string[];
  readonly filters: readonly { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }[];
  /** Units that figures of the ledger are in; the most used first. */
  readonly units: readonly Choice[];
  /** Whether the index is in several parts, of which the newest answers first. */
  readonly isParted: boolean;
  readonly place: SearchPlace;
}

export function searchViews(archive: Archive, shards: readonly Shard[]): View<SearchProps>[] {
  const { strings, addresses } = archive;
  const { title } = strings.search;
  const choices = {
    title,
    years: yearsOf(archive),
    filters: filtersOf(archive),
    units: unitChoices(archive),
    isParted: shards.length > 1,
  };
  const frame = frameOf(archive, "search", addresses.search, title);
  return [{ frame, props: { ...choices, place: searchPlace(archive, choices) } }];
}

function yearsOf({ articles, rows }: Archive): string[] {
  const all = [...articles.map(({ year }) => year), ...rows.map(({ date }) => date.slice(0, 4))];
  return [...new Set(all)].sort(compareCodes);
}

function filtersOf({ strings, topics, organisations, rows }: Archive): SearchProps["filters"] {
  const words = strings.search;
  const named = (one: Topic | Organisation): Choice => ({ value: one.id, ...wordsOf(one, "name") });
  const verdicts = verdictKinds.filter((kind) => rows.some(({ judgement }) => judgement.kind === kind));
  const kinds = [
    { value: kindNames.article, text: words.article },
    { value: kindNames.row, text: words.row },
  ];
  return [
    { name: filterNames.topic, label: words.topic, choices: topics.map(named) },
    { name: filterNames.organisation, label: words.organisation, choices: organisations.map(named) },
    { name: filterNames.kind, label: words.kind, choices: rows.length > 0 ? kinds : [] },
    {
      name: filterNames.verdict,
      label: words.verdict,
      choices: verdicts.map((kind) => ({ value: kind, text: strings.verdict[kind] })),
    },
  ].filter(({ choices }) => choices.length > 0);
}
