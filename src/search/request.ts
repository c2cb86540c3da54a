/** What the pages ask of the search engine and what it answers: plain data, for it mostly runs in a worker. */
import type { SearchState } from "./address.ts";
import type { Completion } from "./complete.ts";
import type { DayForm } from "./day-form.ts";
import type { Folders } from "./folders.ts";
import type { Piece } from "./passage.ts";

/** What the engine must know of the archive. */
export interface SearchConfig {
  /** The shards, newest first: their folders below the index's, how many documents they have, and of which years. */
  readonly shards: readonly {
    readonly folder: string;
    readonly count: number;
    readonly from: string;
    readonly to: string;
  }[];
}

/** Where everything is that a search loads. */
export interface SearchPlace extends Folders {
  /** How days are written beside results. */
  readonly days: DayForm;
  /** Stands for the choices that the search page offers. */
  readonly choices: string;
}

export interface SearchRequest {
  readonly state: SearchState;
  /** How many results are shown already, and how many are wanted. */
  readonly start: number;
  readonly size: number;
  /** The last word may be unfinished. */
  readonly typing: boolean;
}

/** One result, ready to be shown. */
export interface Found {
  readonly kind: "article" | "row";
  /** An address of the site, with what leads to the passage and marks it. */
  readonly link: string;
  readonly title: readonly Piece[];
  /** An article's day and publisher; whose row it is, and of which period: rows of one name are told apart by it. */
  readonly about: string;
  readonly passage: readonly Piece[];
  /** The languages of these, where they are not the page's. */
  readonly titleLang?: string | undefined;
  readonly lang?: string | undefined;
  /** Of a row: its kind of verdict, the verdict in words, and its figures. */
  readonly verdict: string | undefined;
  readonly answer: string | undefined;
  readonly figures: string | undefined;
}

export interface SearchAnswer {
  readonly total: number;
  readonly items: readonly Found[];
  /** Older parts of the archive are still being asked; another answer follows. */
  readonly partial: boolean;
  /** How many of the items that were wanted cannot be had. */
  readonly missing: number;
  /** Nobody could tell whether the site was published again: the answer may be of an earlier one. */
  readonly unsure?: boolean;
  /** The query that the results are of, where it completes the letters typed. */
  readonly meant?: string | undefined;
  /** What the reader may have meant, where little was found. */
  readonly suggestion?: string | undefined;
}

/**
 * How many results each value of a filter would leave, with all else as chosen; a value that is not told has none. A year that
 * is not told is unknown: it stands in shards that need not be opened.
 */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** All that a page can ask. Each call fails with an Error where the index cannot be loaded or does not answer in time. */
export interface Engine {
  /** Answers once, or several times where older parts of the archive are asked after the newest. */
  readonly search: (request: SearchRequest, show: (answer: SearchAnswer) => void) => Promise<void>;
  readonly counts: (state: SearchState) => Promise<Counts>;
  readonly complete: (typed: string) => Promise<readonly Completion[]>;
}
