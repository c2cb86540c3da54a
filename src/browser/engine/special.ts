/** What the engine loads only where a search needs more than words: spelling help, completions, words without marks, quotation marks, field words, figures. */
export { complete } from "../../search/complete.ts";
export { choicesOf, yearsOf } from "../../search/field-words.ts";
export { rowsWithin } from "../../search/figures.ts";
export { parseQuery } from "../../search/query.ts";
export { readingsOf } from "../../search/readings.ts";
export { suggest } from "../../search/suggest.ts";
