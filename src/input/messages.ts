/**
 * What is said of faults, in every language in which they can be printed: one function a kind of fault, each with the
 * offending value and, where it is known, what to write instead. One file a subject.
 */
export * from "./messages/articles.ts";
export * from "./messages/files.ts";
export * from "./messages/folders.ts";
export * from "./messages/keys.ts";
export * from "./messages/ledger.ts";
export * from "./messages/moved.ts";
export * from "./messages/paths.ts";
export * from "./messages/pictures.ts";
export * from "./messages/published.ts";
export * from "./messages/schema-version.ts";
export { show } from "./messages/shown.ts";
export * from "./messages/values.ts";
export * from "./messages/yaml.ts";
export type { Said } from "./said.ts";
