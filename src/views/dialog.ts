/** What the search dialog must know of the site; it is fetched when a reader first reaches for the search. */
import type { Archive } from "../archive/model.ts";
import { fromRoot } from "../search/folders.ts";
import type { SearchPlace } from "../search/request.ts";

export type DialogWords = ReturnType<typeof wordsOf>;

/** The file as the dialog reads it; its addresses are relative to the site's root. */
export interface DialogFile {
  readonly search: string;
  /** The scripts of the engine. */
  readonly engine: string;
  readonly readings: string;
  readonly special: string;
  readonly place: SearchPlace;
  readonly words: DialogWords;
}

/** The address of the file: beside the search page. */
export function dialogAddress({ addresses }: Pick<Archive, "addresses">): string {
  return `${addresses.search}dialog.json`;
}

/**
 * Makes the file.
 * @param scripts the addresses of the scripts that have the engine
 */
export function dialogFile(
  archive: Pick<Archive, "addresses" | "strings">,
  scripts: { readonly [name in "search" | "readings" | "special"]: string },
  place: SearchPlace,
): { readonly address: string; readonly text: string } {
  const file: DialogFile = {
    search: fromRoot(archive.addresses.search),
    engine: fromRoot(scripts.search),
    readings: fromRoot(scripts.readings),
    special: fromRoot(scripts.special),
    place,
    words: wordsOf(archive),
  };
  return { address: dialogAddress(archive), text: `${JSON.stringify(file)}\n` };
}

function wordsOf({ strings: { search, searchDialog, common } }: Pick<Archive, "strings">) {
  const { title, box, placeholder, start, loading, count, countOf, missing, unsure, retry } = search;
  return {
    ...searchDialog,
    title,
    box,
    placeholder,
    start,
    loading,
    count,
    countOf,
    missing,
    unsure,
    retry,
    separator: common.separator,
    kinds: {
      article: search.article,
      row: search.row,
      topic: search.topic,
      organisation: search.organisation,
      indicator: search.row,
      compound: searchDialog.words,
    },
  };
}
