/** The names that the index and the search page share: filters, kinds and metadata. They stand in shared links, so they are frozen. */

/** Filters, as they stand in the index and in the address bar. */
export const filterNames = {
  year: "nam",
  topic: "chu-de",
  organisation: "don-vi",
  kind: "loai",
  verdict: "ket-luan",
} as const;

export const kindNames = { article: "bai-viet", row: "chi-tieu" } as const;

/** What of a result is shown beside its title and excerpt. */
export const metaNames = {
  title: "title",
  day: "ngay",
  kind: "loai",
  source: "nguon",
  verdict: "ket-luan",
  answer: "ket-qua",
} as const;

export const sortName = "ngay";
