/** The light colours of the pages, for pictures that know no style sheet; a test holds them against tokens.css. */
import type { VerdictKind } from "../ledger/wording.ts";

export const palette = {
  paper: "#fbfaf6",
  ink: "#1a1c20",
  soft: "#565b63",
  rule: "#d9d4c7",
  exceeded: "#085958",
  met: "#0c67b8",
  missed: "#c20006",
  open: "#725732",
  none: "#5f6678",
  disputed: "#592891",
} as const;

/** The colour of each verdict. */
export const verdictColours: Readonly<Record<VerdictKind, string>> = {
  exceeded: palette.exceeded,
  met: palette.met,
  missed: palette.missed,
  "in-progress": palette.open,
  "not-due": palette.open,
  overdue: palette.open,
  "no-target": palette.none,
  unquantified: palette.none,
  disputed: palette.disputed,
};
