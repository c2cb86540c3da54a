/** The words of a row's own page, by group. */
import { z } from "zod";
import { words } from "./words.ts";

export const rowPageWords = z.strictObject({
  titles: words("figures", "targets", "corrections", "history", "whole", "series"),
  /** What each figure of a row is called. */
  figures: words(
    "result",
    "target",
    "margin",
    "attainment",
    "baseline",
    "change",
    "index",
    "interim",
    "interimTarget",
    "corrected",
    "wording",
    "goal",
    "numbered",
    "ofTarget",
  ),
  /** What is told beside a figure, in small letters. */
  notes: words(
    "final",
    "preliminary",
    "estimate",
    "derived",
    "computed",
    "against",
    "asOf",
    "understood",
    "tolerance",
    "corrected",
    "original",
    "supersedes",
    "superseded",
    "otherMeasure",
    "setByOn",
    "setBy",
    "setOn",
    "stands",
  ),
  /** A change by its direction, and a ratio to an earlier value. */
  changes: words("rises", "falls", "times", "indexed", "thatIs"),
  /** What a target asks for. */
  asks: words(
    "at-least",
    "above",
    "at-most",
    "below",
    "between",
    "exactly",
    "about",
    "rank",
    "milestone",
    "label",
    "note",
  ),
  parts: words("sum", "rounded", "open", "tally", "tallyOnly"),
  proofs: words(
    "cell",
    "cellWithUnit",
    "accountAlone",
    "accountTable",
    "accountTableAlone",
    "originalTable",
    "untold",
    "untoldTable",
    "unnamed",
    "openSource",
  ),
  facts: words("saidBy", "kind", "better"),
});

/** Where to say that something is wrong: a letter's subject and text. */
export const reportWords = words("subject", "body");
