/** The proofs of a row: what each proves, and with which words or cell. */
import type { Figure, Row, TableCell } from "../ledger/row.ts";

/** Words or a table's cell of an article. */
export interface Proof {
  readonly article: string;
  readonly quote?: string | undefined;
  readonly occurrence?: number | undefined;
  readonly table?: TableCell | undefined;
}

/** A proof of a row: what it proves, by the name that its address carries. */
export interface Quoted {
  /** "result", "target", "target-2", "margin", "target-2-margin", "wording" … */
  readonly figure: string;
  readonly path: readonly PropertyKey[];
  readonly proof: Proof;
  /** The figure that the words must state; none for a wording or a goal in words. */
  readonly states: Figure | undefined;
}

/** All proofs of a row, in the order in which a row is written. */
export function quotesOf(row: Row): Quoted[] {
  const named = (["result", "margin", "attainment", "baseline", "change", "index"] as const).map((name) =>
    quotedOf(name, [name], row[name]),
  );
  const listed = (["interim", "corrected"] as const).flatMap((name) =>
    row[name].map((figure, index) => quotedOf(`${name}-${index + 1}`, [name, index], figure)),
  );
  return [
    ...row.targets.flatMap(targetQuotes),
    ...named,
    ...listed,
    quotedOf("wording", ["wording"], row.wording),
  ].flatMap((quoted) => quoted ?? []);
}

function targetQuotes(target: Row["targets"][number], index: number): (Quoted | undefined)[] {
  const name = index === 0 ? "target" : `target-${index + 1}`;
  const path = ["targets", index];
  return [
    quotedOf(name, path, target),
    quotedOf(`${name}-margin`, [...path, "margin"], target.margin),
    quotedOf(`${name}-attainment`, [...path, "attainment"], target.attainment),
  ];
}

/** A figure, a target or a wording: what of them can be proved. */
type Proved = { readonly [Key in keyof Figure]?: Figure[Key] | undefined };

function quotedOf(figure: string, path: readonly PropertyKey[], given: Proved | undefined): Quoted | undefined {
  if (given?.article === undefined || (given.quote === undefined && given.table === undefined)) return undefined;
  const { article, quote, occurrence, table, value } = given;
  const states = value === undefined || figure === "wording" ? undefined : { ...given, value };
  return { figure, path, proof: { article, quote, occurrence, table }, states };
}
