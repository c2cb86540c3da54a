/** What the ledger page can be narrowed by, and how its rows answer to that. The script only compares what is prepared here. */
import { periodName } from "../archive/addresses.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import type { Organisation, Topic } from "../archive/schema.ts";
import { wordsOf } from "../input/languages.ts";
import { betterBy } from "../ledger/share.ts";
import { verdictKinds } from "../ledger/wording.ts";
import { periodText, rowPeriod } from "../say/figures.ts";
import { countsOf, type Keyed, keyNames, orderName, orders } from "../search/narrow.ts";
import { compareCodes } from "../text/collate.ts";
import { fill } from "../text/fill.ts";
import type { Choice } from "./search.ts";

/** A control of the form; its first choice is to choose nothing. */
export interface Control {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The filters, each with the values that occur and how many rows have them, and the order; one that nothing occurs for is left out. */
export function controlsOf(archive: Archive): Control[] {
  const { strings, organisations, topics } = archive;
  const words = strings.narrow;
  const named = (one: Topic | Organisation): Offered => {
    const { text, lang } = wordsOf(one, "name");
    return { value: one.id, plain: text, lang };
  };
  const verdicts = verdictKinds.map((kind) => ({ value: kind, plain: strings.verdict[kind] }));
  const filters = [
    { name: keyNames.organisation, label: words.organisation, choices: organisations.map(named) },
    { name: keyNames.topic, label: words.topic, choices: topics.map(named) },
    { name: keyNames.period, label: words.period, choices: periodsOf(archive) },
    { name: keyNames.verdict, label: words.verdict, choices: verdicts },
  ].map((filter) => ({ ...filter, choices: occurring(filter, archive) }));
  const order = [
    { value: "", text: words.asLedger },
    { value: orders.largest, text: words.largest },
    { value: orders.smallest, text: words.smallest },
  ];
  return [
    ...filters.filter(({ choices }) => choices.length > 1),
    { name: orderName, label: words.sort, choices: order },
  ];
}

interface Offered {
  readonly value: string;
  readonly plain: string;
  readonly lang?: string | undefined;
}

function occurring(
  { name, choices }: { readonly name: string; readonly choices: readonly Offered[] },
  archive: Archive,
): Choice[] {
  const { narrow } = archive.strings;
  const counts = countsOf(
    archive.rows.map((row) => ({ keys: keysOf(row), rank: undefined })),
    {},
    name,
  );
  const found = choices.flatMap(({ value, plain, lang }) => {
    const n = counts.get(value);
    return n === undefined
      ? []
      : [{ value, plain, text: fill(narrow.choice, { name: plain, n }), ...(lang !== undefined && { lang }) }];
  });
  return [{ value: "", text: narrow.all }, ...found];
}

/** The periods of the rows, the earliest first, named as their rows name them where all agree. */
function periodsOf(archive: Archive): Offered[] {
  const periods = new Map(archive.rows.map(({ row }) => [row.period.id, row.period]));
  return [...periods.values()]
    .sort((a, b) => compareCodes(a.start, b.start) || compareCodes(a.id, b.id))
    .map((period) => {
      const rows = archive.rows.filter(({ row }) => row.period.id === period.id);
      const [text = "", ...others] = new Set(rows.map((row) => rowPeriod(row, archive)));
      return { value: periodName(period.id), plain: capital(others.length > 0 ? periodText(period, archive) : text) };
    });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function keysOf({ organisation, topic, row, judgement }: LedgerRow): Keyed["keys"] {
  return {
    [keyNames.organisation]: organisation.id,
    [keyNames.topic]: topic?.id,
    [keyNames.period]: periodName(row.period.id),
    [keyNames.verdict]: judgement.kind,
  };
}

/** What each row can be found by; rows of equal margins share a rank. */
export function keyer({ rows, units }: Archive): (entry: LedgerRow) => Keyed {
  const margins = new Map(rows.map((entry) => [entry, betterBy(entry.row, entry.sides[0], units)]));
  const ordered = [...margins.values()].flatMap((margin) => margin ?? []).sort((a, b) => a.cmp(b));
  // From the worst to the best, so that the best place of equal margins is the one that stays.
  const places = new Map(ordered.map((margin, index) => [margin.toString(), ordered.length - index]));
  return (entry) => ({ keys: keysOf(entry), rank: places.get(margins.get(entry)?.toString() ?? "") });
}
