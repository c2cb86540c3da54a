/** Which figures of the articles the ledger has used, so that "no row" and "not looked at" can be told apart. */
import { type Reader, readerOf } from "../ledger/prove.ts";
import { figurePlaces } from "../ledger/reader/read.ts";
import type { Row } from "../ledger/row.ts";
import { spanOf } from "../spans.ts";
import { keyOf } from "../store/key.ts";
import { overlap, type Place } from "../text/find-quote.ts";
import type { Article } from "./articles.ts";
import { groupBy } from "./group.ts";
import type { Archive } from "./model.ts";
import { proofPlace } from "./places.ts";
import { type Evidence, numberPlace } from "./proofs.ts";
import { quotesOf } from "./quoted.ts";
import { languageRead, readerFor } from "./reading.ts";

export interface Covered {
  readonly article: Article;
  /** How many rows cite it. */
  readonly rows: number;
  /** How many figures it states; none where it is in a language whose numbers are not read. */
  readonly figures: number | undefined;
  /** The figures that no row has used, in reading order. */
  readonly unused: readonly Place[];
}

/** Whether rows cite an article, or somebody has looked and found nothing, or nobody has looked. */
export const coverageGroups = ["withRows", "reviewed", "unreviewed"] as const;
export type CoverageGroup = (typeof coverageGroups)[number];

/** The articles of each group, in the order in which they come. */
export function inGroups(all: readonly Covered[]): Readonly<Record<CoverageGroup, readonly Covered[]>> {
  const of = groupBy(all, groupOf);
  return {
    withRows: of.get("withRows") ?? [],
    reviewed: of.get("reviewed") ?? [],
    unreviewed: of.get("unreviewed") ?? [],
  };
}

export function groupOf({ rows, article }: Covered): CoverageGroup {
  return rows > 0 ? "withRows" : article.front.reviewed === undefined ? "unreviewed" : "reviewed";
}

/** Looks through all articles, in the order of the archive. Time grows with their text: numbers are read once more. */
export function coverageOf(
  archive: Pick<Archive, "articles" | "rows" | "citations" | "units" | "recall" | "own">,
): Covered[] {
  const { own } = archive;
  const reader = readerOf(archive.units);
  const units = keyOf([JSON.stringify([...archive.units.values()])], codeOfFigures);
  const articles = new Map(archive.articles.map((article) => [article.id, article]));
  const used = groupBy(
    archive.rows.flatMap(({ row }) => usedBy(row, { articles, unread: new Set(), reader, own })),
    ({ article }) => article,
  );
  return archive.articles.map((article) => {
    const rows = new Set(archive.citations.get(article.id)?.map(({ row }) => row)).size;
    const language = languageRead(article, own);
    if (language === undefined) return { article, rows, figures: undefined, unused: [] };
    const key = keyOf(["figures", article.key, units, language], []);
    const figures = archive.recall.get("figures", key, () =>
      spanOf("article", article.file, () => figuresIn(article, readerFor(article, { reader, own }))),
    );
    const taken = used.get(article.id) ?? [];
    return {
      article,
      rows,
      figures: figures.length,
      unused: figures.filter((figure) => !taken.some((place) => overlap(place, figure))),
    };
  });
}

/** Where the code stands that finds figures in an article. */
const codeOfFigures = ["src/ledger", "src/archive/coverage.ts", "src/text"];

function figuresIn({ blocks }: Article, { forms }: Reader): Place[] {
  return blocks
    .filter(({ kind }) => kind !== "code")
    .flatMap(({ id, text }) => figurePlaces(text, forms).map(({ start, end }) => ({ block: id, start, end })));
}

/** A figure that a row states, where it stands in the article of this id. */
export interface Used extends Place {
  readonly article: string;
}

/** The figures that a row states, each where it stands in its article: a quote may hold others beside it. */
export function usedBy(row: Row, evidence: Evidence): Used[] {
  return quotesOf(row).flatMap((quoted) => {
    const { figure, proof, states } = quoted;
    // A goal in words holds whatever numbers its words do: "2 nhiệm vụ".
    const words = states === undefined && isGoal(figure) ? evidence.articles.get(proof.article) : undefined;
    const place = words === undefined ? numberPlace(quoted, row, evidence) : proofPlace(proof, words.blocks);
    return place === undefined ? [] : [{ ...place, article: proof.article }];
  });
}

/** A target is proved by the words of a goal where it states no figure; a wording only says what is thought of one. */
function isGoal(name: string): boolean {
  return /^target(-\d+)?$/.test(name);
}
