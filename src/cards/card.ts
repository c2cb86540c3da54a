/** What a social card says: a picture of a page, for where its address is shared. All of it is in words already. */
import type { VerdictKind } from "../ledger/wording.ts";
import type { Colours } from "../overrides/colours.ts";

export interface CardFigure {
  readonly name: string;
  readonly text: string;
}

/** How many rows have a verdict, with its word. */
export interface CardShare {
  readonly kind: VerdictKind;
  readonly text: string;
  readonly count: number;
  /** The same in letters. */
  readonly counted: string;
}

export interface Card {
  /** What the archive is called. */
  readonly site: string;
  /** Stands small above the title. */
  readonly over: string;
  readonly title: string;
  /** At most two: what was reached, and what was to be. */
  readonly figures: readonly CardFigure[];
  readonly verdict: { readonly kind: VerdictKind; readonly text: string } | undefined;
  /** In place of one verdict, those of several rows. */
  readonly shares: readonly CardShare[];
  /** Those of the archive's own, where it has any. */
  readonly colours?: Colours;
}

/** The size that all networks show whole, in points. */
export const cardSize = { width: 1200, height: 630 } as const;

/** All that a card says, in one line, for those who do not see it. */
export function cardText({ over, title, figures, verdict, shares }: Card): string {
  const parts = [
    over,
    title,
    ...figures.map(({ name, text }) => `${name}: ${text}`),
    verdict?.text ?? "",
    ...shares.map(({ text, counted }) => `${text}: ${counted}`),
  ];
  return parts.filter((part) => part !== "").join(". ");
}
