/** The search page: its choices come from the archive, its results from the index. */
import type { Archive } from "../archive/model.ts";
import { verdictKinds } from "../ledger/wording.ts";
import { filterNames, kindNames } from "../search/fields.ts";
import { compareCodes } from "../text/collate.ts";
import { frameOf, type View } from "./view.ts";

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** The text without what changes in it: the count of its rows. */
  readonly plain?: string;
}

export interface SearchProps {
  readonly title: string;
  readonly filters: readonly { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }[];
}

export function searchViews(archive: Archive): View<SearchProps>[] {
  const { strings, addresses, articles, topics, organisations, rows } = archive;
  const words = strings.search;
  const named = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({ value: id, text: name });
  const years = [...new Set([...articles.map(({ year }) => year), ...rows.map(({ date }) => date.slice(0, 4))])]
    .sort(compareCodes)
    .reverse();
  const verdicts = verdictKinds.filter((kind) => rows.some(({ judgement }) => judgement.kind === kind));
  const filters = [
    { name: filterNames.year, label: words.year, choices: years.map((year) => ({ value: year, text: year })) },
    { name: filterNames.topic, label: words.topic, choices: topics.map(named) },
    { name: filterNames.organisation, label: words.organisation, choices: organisations.map(named) },
    {
      name: filterNames.kind,
      label: words.kind,
      choices: [
        { value: kindNames.article, text: words.article },
        { value: kindNames.row, text: words.row },
      ],
    },
    {
      name: filterNames.verdict,
      label: words.verdict,
      choices: verdicts.map((kind) => ({ value: kind, text: strings.verdict[kind] })),
    },
  ].filter(({ choices }) => choices.length > 0);
  return [{ frame: frameOf(archive, "search", addresses.search, words.title), props: { title: words.title, filters } }];
}
