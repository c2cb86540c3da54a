/** Rows that must add up to another, and rows that a ratio counts. */
import Big from "big.js";
import * as say from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import { isPlain, toRowUnit } from "../ledger/derive.ts";
import { halfUnit } from "../ledger/interval.ts";
import { judge } from "../ledger/judge.ts";
import * as ledger from "../ledger/messages.ts";
import { sumOf, tallyOf } from "../ledger/parts.ts";
import type { Figure, Row } from "../ledger/row.ts";
import { sameFamily } from "../ledger/scale.ts";
import type { Bench } from "../ledger/timing.ts";
import type { Contradiction } from "./contradictions.ts";
import type { Data } from "./data.ts";

/** What is wrong with the parts of a row: of another kind or time, or a sum or a count that they do not make. */
export function partFaults(row: Row, data: Pick<Data, "rows">, bench: Bench): Contradiction[] {
  if (row.parts.includes(row.id)) return [[["parts"], say.partOfItself()]];
  const parts = row.parts.flatMap((id) => data.rows.flatMap(({ value }) => (value.id === id ? [value] : [])));
  const path = (id: string): PropertyKey[] => ["parts", row.parts.indexOf(id)];
  const unfit = parts.flatMap((part): Contradiction[] => {
    const said = unfitPart(row, part, bench);
    return said === undefined ? [] : [[path(part.id), said]];
  });
  if (unfit.length > 0) return unfit;
  const said = row.kind === "ratio" ? tallyFault(row, parts, bench) : sumFault(row, parts, bench);
  return said === undefined ? [] : [[["parts"], said]];
}

/** What adds up is of one kind, in units of one family, and counts no other time than its whole. */
function unfitPart(row: Row, part: Row, { units }: Bench): Said | undefined {
  if (row.kind === "number") {
    const alike = part.kind === "number" && sameFamily(part.unit ?? "", row.unit ?? "", units);
    if (!alike) return ledger.partOfOtherKind(part.id, part.unit ?? part.kind, row.unit ?? row.kind);
  }
  const within = row.period.start <= part.period.start && part.period.end <= row.period.end;
  return within ? undefined : ledger.partOfOtherPeriod(part.id, part.period.id, row.period.id);
}

/** "15/17 chỉ tiêu" holds against the rows that it counts, as far as they are decided. */
function tallyFault({ result }: Row, parts: readonly Row[], bench: Bench): Said | undefined {
  if (result?.of === undefined || !isPlain(result)) return undefined;
  const { met, missed } = tallyOf(parts.map((part) => judge(part, bench)));
  const most = Number(result.of) - missed;
  const fits = met <= Number(result.value) && Number(result.value) <= most && parts.length <= Number(result.of);
  return fits ? undefined : ledger.tallyDiffers(`${result.value}/${result.of}`, parts.length, met, missed);
}

/** Counts add up exactly; printed decimals each leave half of their last place open. */
function sumFault(row: Row, parts: readonly Row[], { units }: Bench): Said | undefined {
  if (row.kind !== "number" || row.result === undefined || row.result.qualifier !== undefined) return undefined;
  if (parts.length !== row.parts.length) return undefined;
  const inRow = ({ result, unit }: Row): Figure | undefined => {
    const printed = result?.printed ?? unit;
    return result && toRowUnit({ ...result, ...(printed !== undefined && { printed }) }, row, units);
  };
  const sum = sumOf(parts.map(inRow));
  if (sum === undefined) return undefined;
  const values = [row, ...parts].flatMap((part) => inRow(part)?.value ?? []);
  const rounded = values.some((value) => value.includes("."));
  const slack = rounded ? values.reduce((total, value) => total.plus(halfUnit(value)), new Big(0)) : new Big(0);
  const whole = toRowUnit(row.result, row, units).value;
  return new Big(sum).minus(whole).abs().gt(slack) ? say.partsDiffer(sum, whole) : undefined;
}
