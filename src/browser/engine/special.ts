/** What the engine loads only where a search needs more than words: spelling help, completions, words without marks, sentences, quotation marks, field words, figures. */
export { complete } from "../../search/complete.ts";
export { rowsWithin } from "../../search/figures.ts";
export { findLong } from "../../search/long.ts";
export { readingsOf } from "../../search/readings.ts";
export { restrictionsOf } from "../../search/restrictions.ts";
export { suggest } from "../../search/suggest.ts";
export { specialWish } from "../../search/wish.ts";
