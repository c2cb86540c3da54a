/** What is said of spreadsheets, in both languages: one file a subject. */
export * from "./messages/cells.ts";
export * from "./messages/headings.ts";
export * from "./messages/outcome.ts";
export * from "./messages/workbook.ts";
