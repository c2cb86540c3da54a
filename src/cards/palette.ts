/** The light colours of the pages, for pictures that know no style sheet; a test holds them against tokens.css. */
import type { VerdictKind } from "../ledger/wording.ts";

export const palette = {
  paper: "#fbfaf6",
  ink: "#1a1c20",
  soft: "#565b63",
  rule: "#d9d4c7",
  exceeded: "#00685b",
  met: "#1d5aa0",
  missed: "#ad2318",
  open: "#7d5200",
  none: "#5b6069",
  disputed: "#65399c",
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
