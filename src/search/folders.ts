/** The file that tells what a search is made of: whoever finds it new loads all else anew. */
export const editionName = "hien-hanh.json";

/** Where everything is that a search loads, from the site's root, without a slash before it. */
export interface Folders {
  /** The folder of the index. */
  readonly index: string;
  /** The figures of the ledger's rows. */
  readonly figures: string;
  /** The names of values that field words may have. */
  readonly names: string;
  /** What all of it is made of now. */
  readonly edition: string;
  /** The folder of the lexicon. */
  readonly lexicon: string;
}

/** An address from the site's root, without the slash before it. */
export function fromRoot(address: string): string {
  return address.replace(/^\//, "");
}

/** @param search the address of the search page: what is not Pagefind's own stands beside it */
export function foldersOf(search: string): Folders {
  const beside = fromRoot(search);
  return {
    index: "pagefind/",
    figures: `${beside}so-lieu.json`,
    names: `${beside}ten.json`,
    edition: `${beside}${editionName}`,
    lexicon: `${beside}tu-dien/`,
  };
}
