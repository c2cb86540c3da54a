/** Figures as cells: a number with the unit that it is in, or for a milestone a date. Nothing is rounded or reckoned here. */
import type { Gap } from "../ledger/gap.ts";
import type { Row } from "../ledger/row.ts";
import type { Cell } from "./table.ts";

/** What of a figure is a number. */
interface Figure {
  readonly value?: string | undefined;
  readonly to?: string | undefined;
  readonly of?: string | undefined;
  readonly printed?: string | undefined;
  readonly reading?: string | undefined;
}

export interface Amount {
  readonly value: Cell;
  readonly to: Cell;
  readonly of: Cell;
  readonly date: Cell;
  readonly unit: Cell;
}

/** A figure of the row's own kind: for a milestone a date, which is no number and stands in a column of its own. */
export function ownAmount(figure: Figure | undefined, row: Pick<Row, "kind" | "unit">): Amount {
  const amount = plainAmount(figure, row.unit);
  return row.kind === "milestone" ? { ...amount, value: undefined, date: amount.value, unit: undefined } : amount;
}

/**
 * A figure that is a number whatever the kind of its row: a margin, a change.
 * @param unit the unit that it is in where it names none itself
 */
export function plainAmount(figure: Figure | undefined, unit: string | undefined): Amount {
  const { value, to, of } = figure ?? {};
  return { value, to, of, date: undefined, unit: value && (figure?.reading ?? figure?.printed ?? unit) };
}

/** Result minus target with its sign; zero has none. */
export function signed({ value, above }: Gap): string {
  return above || !/[1-9]/.test(value) ? value : `-${value}`;
}
