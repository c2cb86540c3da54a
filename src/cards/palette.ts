/** The colours of the pages, for pictures and programs that know no style sheet; a test holds them against tokens.css. */
import type { VerdictKind } from "../ledger/wording.ts";
import type { ColourName, Colours, OwnColours } from "../overrides/colours.ts";

export type Palette = Readonly<Record<ColourName, string>>;

/** Those of the light theme. */
export const palette: Palette = {
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
};

/** What stands behind a dark page. */
export const darkPaper = "#15171a";

/** The same where an archive has colours of its own. */
export function paletteOf(own: Colours = {}): Palette {
  return { ...palette, ...own };
}

/** What stands behind the pages in each theme. */
export function papersOf(own?: Pick<OwnColours, "light" | "dark">): { readonly light: string; readonly dark: string } {
  return { light: own?.light.paper ?? palette.paper, dark: own?.dark.paper ?? darkPaper };
}

const verdictNames: Readonly<Record<VerdictKind, ColourName>> = {
  exceeded: "exceeded",
  met: "met",
  missed: "missed",
  "in-progress": "open",
  "not-due": "open",
  overdue: "open",
  "no-target": "none",
  unquantified: "none",
  disputed: "disputed",
};

/** The colour of a verdict. */
export function verdictColour(kind: VerdictKind, colours: Palette): string {
  return colours[verdictNames[kind]];
}
