/** What the engine loads where little is found, or something is being typed: suggestions and completions from the lexicon. */
export { complete } from "../../search/complete.ts";
export { suggest } from "../../search/suggest.ts";
