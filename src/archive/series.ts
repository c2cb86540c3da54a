/** Rows of one indicator: they agree on what is measured, and each period has one of them. */
import type { Fault } from "../input/fault.ts";
import type { Said } from "../input/said.ts";
import * as ledger from "../ledger/messages.ts";
import type { Row } from "../ledger/row.ts";
import type { Entry } from "./data.ts";

/** The faults of the series that rows form; the first row of an indicator sets what the others must agree with. */
export function seriesFaults(entries: readonly Entry<Row>[]): Fault[] {
  const byIndicator = new Map<string, Entry<Row>[]>();
  for (const entry of entries) {
    const { indicator } = entry.value;
    if (indicator === undefined) continue;
    const series = byIndicator.get(indicatorOf(entry.value));
    if (series === undefined) byIndicator.set(indicatorOf(entry.value), [entry]);
    else series.push(entry);
  }
  return [...byIndicator.values()].flatMap((series) => faultsIn(series));
}

/** A series is of one organisation: what two of them reach are two series. */
function indicatorOf({ indicator = "", organisation }: Row): string {
  return `${indicator} ${organisation}`;
}

function faultsIn([first, ...others]: readonly Entry<Row>[]): Fault[] {
  if (first === undefined) return [];
  const seen = new Map([[first.value.period.id, first.value.id]]);
  return others.flatMap((entry) => {
    const { period, id } = entry.value;
    const twice = seen.get(period.id);
    seen.set(period.id, twice ?? id);
    const said = [
      [
        "period",
        twice === undefined ? undefined : ledger.samePeriodTwice(first.value.indicator ?? "", period.id, twice),
      ],
      ...differences(entry.value, first.value),
    ] as const;
    return said.flatMap(([key, fault]) =>
      fault === undefined ? [] : [{ file: entry.file, ...entry.yaml.positionOf([key]), ...fault }],
    );
  });
}

function differences(row: Row, first: Row): (readonly [string, Said | undefined])[] {
  return (["unit", "better", "kind"] as const).map((key) => [
    key,
    row[key] === first[key] ? undefined : ledger.seriesDiffers(row.indicator ?? "", key, first.id),
  ]);
}
