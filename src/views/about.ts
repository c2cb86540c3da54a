/** The about page: how rows are chosen, figures checked and verdicts reached, from the same definitions as the code. */
import type { Archive } from "../archive/model.ts";
import { contactLink, fileAddress } from "../downloads/place.ts";
import { type Shipped, shipped, shippedName } from "../downloads/shipped.ts";
import { type Comparison, compare, usualComparators } from "../ledger/compare.ts";
import { intervalOf } from "../ledger/interval.ts";
import { comparators, directions, type Qualifier, qualifiers, statuses } from "../ledger/row.ts";
import { type VerdictKind, verdictKinds, wordingAllows, wordingStates, wordings } from "../ledger/wording.ts";
import { verdictOnKind } from "../say/verdicts.ts";
import { fill } from "../text/fill.ts";
import { writeDecimal } from "../text/numbers.ts";
import { slugOf } from "../text/slug.ts";
import type { Entry } from "./contents.ts";
import { archiveFeed, feedsIn, ledgerFeed } from "./feeds.ts";
import { frameOf, type LinkTo, type View } from "./view.ts";

export interface AboutProps {
  readonly title: string;
  readonly description: string;
  readonly contact: string | undefined;
  readonly contents: readonly Entry[];
  readonly counts: string;
  readonly original: string;
  readonly readings: readonly { readonly printed: string; readonly means: string }[];
  readonly comparisons: readonly Compared[];
  /** What comes of a target that is a range. */
  readonly ranges: string;
  readonly comparators: string;
  readonly kinds: readonly { readonly kind: VerdictKind; readonly word: string; readonly when: string }[];
  readonly bases: readonly { readonly name: string; readonly means: string }[];
  readonly wordings: readonly {
    readonly said: string;
    readonly states: VerdictKind;
    readonly allows: readonly VerdictKind[];
  }[];
  readonly status: string;
  /** What of others' work reaches the reader, and where that is listed for programs. */
  readonly shipped: string;
  readonly shippedList: LinkTo;
}

/** What the page tells, in its order. */
const parts = [
  "choose",
  "proof",
  "account",
  "reading",
  "compare",
  "verdict",
  "basis",
  "wording",
  "status",
  "correct",
  "follow",
  "shipped",
] as const;

/** What comes of a result that lies below, at and above its target. */
export interface Compared {
  readonly better: string;
  readonly asks: string;
  readonly below: VerdictKind;
  readonly equal: VerdictKind;
  readonly above: VerdictKind;
  /** What a row says of the three. */
  readonly words: readonly string[];
}

export function aboutViews(archive: Archive): View<AboutProps>[] {
  const { strings, addresses, site } = archive;
  const { page, kinds, bases } = strings.about;
  const { data } = strings;
  const lower = fill(strings.answer.exceededOtherwise, { gap: fill(strings.gaps.lower, { gap: "…" }) });
  const listed = (words: readonly string[]): string => words.join(", ");
  const feeds = [...archiveFeed(archive), ...ledgerFeed(archive)];
  const headings = parts.filter((part) => part !== "follow" || feeds.length > 0).map((part) => page[`${part}Title`]);
  const props = {
    contents: headings.map((text) => ({ id: headingId(text), text, below: [] })),
    title: page.title,
    description: site.description ?? strings.home.lead,
    contact: site.contact && contactLink(site.contact),
    counts: countsText(archive),
    original: fill(page.original, { account: strings.article.account }),
    readings: [undefined, ...qualifiers].map((qualifier) => readingOf(qualifier, archive)),
    comparisons: directions.map((better) => comparedOf(better, archive)),
    ranges: rangesText(archive),
    comparators: fill(page.comparators, { comparators: listed(comparators.map((word) => data.comparators[word])) }),
    kinds: verdictKinds.map((kind) => ({ kind, word: strings.verdict[kind], when: fill(kinds[kind], { lower }) })),
    bases: (["computed", "stated", "derived", "none"] as const).map((basis) => ({
      name: strings.basis[basis],
      means: bases[basis],
    })),
    wordings: wordings.map((wording) => ({
      said: strings.said[wording],
      states: wordingStates[wording],
      allows: wordingAllows[wording],
    })),
    shipped: fill(page.shipped, { list: listed(shipped().map((one) => fill(page.shippedOne, nameOf(one)))) }),
    shippedList: { text: page.shippedList, to: fileAddress(shippedName, archive) },
    status: fill(page.status, { statuses: listed(statuses.map((status) => data.statuses[status])) }),
  };
  return [{ frame: { ...frameOf(archive, "about", addresses.about, page.title), ...feedsIn(feeds) }, props }];
}

function nameOf({ title, version, licence }: Shipped): { name: string; version: string; licence: string } {
  return { name: title, version, licence };
}

/** Where a part of the page stands, by its heading. */
export function headingId(text: string): string {
  return `muc-${slugOf(text)}`;
}

/** What the archive holds: nothing is claimed of what it does not. */
function countsText({ rows, articles, citations, strings }: Archive): string {
  const self = rows.filter(({ organisation, saidBy }) => organisation.id === saidBy.id).length;
  return fill(strings.about.page.counts, { rows: rows.length, articles: articles.length, cited: citations.size, self });
}

/** A number to show how numbers are read. */
const example = "8.8";

/** What the reader makes of the example, with a qualifier or without. */
function readingOf(qualifier: Qualifier | undefined, { strings }: Archive): AboutProps["readings"][number] {
  const { intervals } = strings.about;
  const number = writeDecimal(example, strings.numbers);
  const printed = qualifier === undefined ? number : `${strings.qualifiers[qualifier]} ${number}`;
  const interval = intervalOf({ value: example, qualifier });
  const [low, high] = [interval?.low, interval?.high].map((end) => end && writeDecimal(end.toFixed(), strings.numbers));
  if (low !== undefined && high !== undefined) return { printed, means: fill(intervals.both, { low, high }) };
  if (low !== undefined)
    return { printed, means: fill(qualifier === "over" ? intervals.above : intervals.from, { low }) };
  if (high !== undefined)
    return { printed, means: fill(qualifier === "at-most" ? intervals.upTo : intervals.below, { high }) };
  return { printed, means: intervals.open };
}

/** Asks the very functions that judge rows and put it in words; a range is from 7 to 9. */
function comparedOf(better: (typeof directions)[number], archive: Archive): Compared {
  const { strings } = archive;
  const comparator = usualComparators[better];
  const target = comparator === "between" ? range : { value: "8" };
  const [below, equal, above] = verdictsOn(better, target);
  return {
    better: strings.data.directions[better],
    asks: strings.data.comparators[comparator],
    below,
    equal,
    above,
    words: [below, equal, above].map((kind) =>
      verdictOnKind(kind, { kind: "number", better, targets: [] }, target, archive),
    ),
  };
}

const range = { value: "7", to: "9" };

/** What the judge says of 5, 8 and 12. */
function verdictsOn(
  better: (typeof directions)[number],
  target: { readonly value: string; readonly to?: string },
): readonly [Comparison, Comparison, Comparison] {
  const wanted = intervalOf(target) ?? {};
  const verdictOn = (value: string): Comparison => {
    const found = compare(intervalOf({ value }) ?? {}, wanted, { better, targets: [] }, target);
    if (found === undefined) throw new Error(`${value} is not comparable`);
    return found;
  };
  return [verdictOn("5"), verdictOn("8"), verdictOn("12")];
}

/** A range may be all that is good, or only as much as is asked for of what is better the higher it is. */
function rangesText({ strings }: Archive): string {
  const words = verdictsOn("higher", range).map((kind) => strings.verdict[kind].toLowerCase());
  const [outside] = verdictsOn("range", range);
  const [below = "", within = "", above = ""] = words;
  const both = strings.verdict[outside].toLowerCase();
  return fill(strings.about.page.ranges, { below, within, above, outside: both });
}
