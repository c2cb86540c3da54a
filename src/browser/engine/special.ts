/** What the engine loads only where a search needs more than words: spelling help, completions, quotation marks, field words, figures. */
export { complete } from "../../search/complete.ts";
export { rowsWithin } from "../../search/figures.ts";
export { restrictionsOf } from "../../search/restrictions.ts";
export { suggest } from "../../search/suggest.ts";
export { specialWish } from "../../search/wish.ts";
