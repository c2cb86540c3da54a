/** The names that the index and the search page share: filters, kinds and metadata. They stand in shared links, so they are frozen. */

/** Filters, as they stand in the index and in the address bar. */
export const filterNames = {
  year: "nam",
  topic: "chu-de",
  organisation: "don-vi",
  kind: "loai",
  verdict: "ket-luan",
  /** The id of a row, in the index alone: by it rows are found by their figures. */
  row: "dong",
  /** The languages of a document's title and of its text where they are not the site's: in the index alone, so that nobody finds by them. */
  titleLanguage: "tieng-ten",
  language: "tieng",
} as const;

export const kindNames = { article: "bai-viet", row: "chi-tieu" } as const;

/** What of a result is shown beside its title and passage. */
export const metaNames = {
  title: "title",
  /** YYYYMMDD: one word, which nobody searches for. */
  day: "ngay",
  /** Of a row: whose it is and of which period, its verdict and its figures, in words. */
  of: "cua",
  answer: "ket-qua",
  figures: "so",
} as const;

/** Parts of a document that no link can lead to; no id of a block begins with a dot. */
export const anchors = { lead: ".dau", headings: ".muc", about: ".them", publisher: ".nguon" } as const;
