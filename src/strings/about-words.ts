/** The words of the about page. The rules themselves are the code's own tables; here they only get their names. */
import { z } from "zod";
import { verdictKeys } from "./verdict-words.ts";
import { words } from "./words.ts";

export const aboutWords = z.strictObject({
  page: words(
    "title",
    "method",
    "chooseTitle",
    "choose",
    "counts",
    "proofTitle",
    "proof",
    "proofNumber",
    "accountTitle",
    "original",
    "readingTitle",
    "reading",
    "readingPrinted",
    "readingMeans",
    "compareTitle",
    "compare",
    "compareBetter",
    "compareAsks",
    "compareBelow",
    "compareEqual",
    "compareAbove",
    "ranges",
    "comparators",
    "verdictTitle",
    "kinds",
    "basisTitle",
    "basis",
    "wordingTitle",
    "wording",
    "wordingSaid",
    "wordingStates",
    "wordingAllows",
    "statusTitle",
    "status",
    "correctTitle",
    "correct",
    "report",
    "followTitle",
    "follow",
    "shippedTitle",
    "shipped",
    "shippedOne",
    "shippedList",
  ),
  /** When a verdict is given. */
  kinds: words(...verdictKeys),
  /** On what a verdict rests. */
  bases: words("computed", "stated", "derived", "none"),
  /** What a printed number may stand for. */
  intervals: words("both", "from", "above", "upTo", "below", "open"),
});
