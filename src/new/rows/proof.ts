/** The words or the table's cell that prove a figure of a row that is begun, held against the article as a build will. */
import type { Article } from "../../archive/articles.ts";
import { type Evidence, proofFault } from "../../archive/proofs.ts";
import type { Quoted } from "../../archive/quoted.ts";
import { inTurn } from "../../ledger/prove.ts";
import { readNumbers } from "../../ledger/reader/read.ts";
import type { Figure, Row } from "../../ledger/row.ts";
import { cellsOf } from "../../text/table.ts";
import type { Stated } from "./figures.ts";
import { quoteOf } from "./quote.ts";
import type { Shape } from "./shape.ts";
import { statusOf } from "./status.ts";
import { wordsAfter } from "./suggest.ts";

export interface Proof {
  readonly quote?: string;
  readonly table?: { readonly row: string; readonly column: string; readonly unit?: string };
  readonly occurrence?: number;
  /** Which of the amounts that the quote tells in turn. */
  readonly order?: number;
}

/** A figure as a row is to state it. */
export interface Wanted {
  readonly stated: Stated;
  readonly shape: Shape;
  /** With its sign. */
  readonly value: string;
  /** Where it goes in the row. */
  readonly path: readonly PropertyKey[];
  /** The unit in the quote, where it is not the row's. */
  readonly printed?: string | undefined;
  readonly row: { readonly kind: Row["kind"]; readonly unit?: string | undefined };
}

/** @returns nothing where no words of the article can be quoted for the figure alone */
export function proofFor(wanted: Wanted, article: Article, evidence: Evidence): Proof | undefined {
  const { stated } = wanted;
  const proves = (proof: Proof): boolean => isProved(proof, wanted, article, evidence);
  if (stated.cell === undefined) {
    const ordered = (quote: Proof): Proof => ({ ...quote, ...orderIn(quote, stated, evidence) });
    const quote = quoteOf(stated.read, stated.block, stated.scan, article.blocks, (found) => proves(ordered(found)));
    return quote && ordered(quote);
  }
  const { cell, unit } = stated.cell;
  const table = { row: cell.row, column: cell.column, ...(unit !== undefined && { unit }) };
  const same = article.blocks.flatMap((block) =>
    cellsOf(block.table)
      .filter(({ row, column }) => row === cell.row && column === cell.column)
      .map((other) => block === stated.block && other === cell),
  );
  const proof = same.length === 1 ? { table } : { table, occurrence: same.indexOf(true) + 1 };
  return proves(proof) ? proof : undefined;
}

/** The place of a figure among those after "lần lượt", where a quote holds several. */
function orderIn({ quote = "" }: Proof, { read, block }: Stated, { reader }: Evidence): Pick<Proof, "order"> {
  const from = quote.search(inTurn);
  if (from < 0) return {};
  const listed = readNumbers(quote, reader.forms).figures.filter(({ start }) => start > from);
  const at = block.text.lastIndexOf(quote, read.start);
  const index = listed.findIndex(({ start, end }) => at + start <= read.start && read.end <= at + end);
  return listed.length < 2 || index < 0 ? {} : { order: index + 1 };
}

/** Where the unit is not known yet, the words must hold the one number. */
function isProved(proof: Proof, wanted: Wanted, article: Article, evidence: Evidence): boolean {
  const { stated, shape, value, path, printed, row } = wanted;
  const { read, block } = stated;
  if (shape.kind === "number" && shape.unit === undefined)
    return proof.quote === undefined || holdsOnly(proof.quote, shape.value, wordsAfter(block.text, read.end), evidence);
  const { to, of, qualifier, readings } = shape;
  const status = statusOf(String(path[0]), stated);
  const figure: Figure = {
    value,
    ...(to !== undefined && { to }),
    ...(of !== undefined && { of }),
    ...(qualifier !== undefined && { qualifier: read.qualifier }),
    ...(printed !== undefined && { printed }),
    ...(status !== undefined && { status }),
    ...(readings !== undefined && { marks: marksOf(shape.value) }),
    article: article.id,
    ...proof,
  };
  const quoted: Quoted = { figure: "", path, proof: { article: article.id, ...proof }, states: figure };
  return proofFault(quoted, { kind: row.kind, unit: row.unit }, evidence) === undefined;
}

/** What the mark means in the first of two readings. */
export function marksOf(value: string): "decimal" | "thousands" {
  return value.includes(".") ? "decimal" : "thousands";
}

/** @param unit the words behind the number, which are to name its unit */
function holdsOnly(quote: string, value: string, unit: string, { reader }: Evidence): boolean {
  const { figures } = readNumbers(quote, reader.forms);
  return figures.length === 1 && figures[0]?.value === value && quote.includes(unit);
}
