/** What is said of the ledger's faults, in both languages: one file a subject. */
export * from "./messages/around.ts";
export * from "./messages/figures.ts";
export * from "./messages/quotes.ts";
export * from "./messages/rows.ts";
