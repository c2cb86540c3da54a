/** The words of the search beside its own page. */
import { words } from "./words.ts";

export const searchDialogWords = words(
  "close",
  "none",
  "suggestion",
  "partial",
  "list",
  "completions",
  "results",
  "words",
  "all",
  "page",
  "error",
  "move",
  "open",
  "leave",
  "slash",
);
