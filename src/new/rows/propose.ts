/** A row begun for a figure: what the words say is filled in and proved, what only a person can say is left open. */
import type { Article } from "../../archive/articles.ts";
import { type Evidence, proofFault } from "../../archive/proofs.ts";
import type { Quoted } from "../../archive/quoted.ts";
import type { Said } from "../../input/said.ts";
import type { Plain } from "../../input/yaml.ts";
import { type NumberRead, readNumbers } from "../../ledger/reader/read.ts";
import type { Figure } from "../../ledger/row.ts";
import { slugOf } from "../../text/slug.ts";
import * as say from "../messages.ts";
import type { Stated } from "./figures.ts";
import { type Quote, quoteOf } from "./quote.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { nameSuggested, periodSuggested, wordsAfter } from "./suggest.ts";

/** What the archive knows, for the choices that are left. */
export interface Choices extends Evidence {
  readonly organisations: readonly string[];
  /** The words for each way of measuring, as they are offered. */
  readonly measures: readonly string[];
}

export interface Proposal {
  readonly stated: Stated;
  readonly row: { readonly [key: string]: Plain };
  /** What is to be known of a value, by its path: what to choose from, what was perhaps meant. */
  readonly remarks: ReadonlyMap<string, Said>;
  /** The paths of what is left to fill in. */
  readonly open: readonly string[];
}

/**
 * Begins the row of one figure; it is taken for a result until an archivist says otherwise.
 * @returns nothing where no words of the article can be quoted for the figure alone
 */
export function proposeRow(stated: Stated, article: Article, choices: Choices): Proposal | undefined {
  const shape = shapeOf(stated.read, nextOf(stated), choices.reader.units);
  const proof = proofOf(stated, shape, article, choices);
  if (proof === undefined) return undefined;
  const fields: readonly Field[] = [
    ...ownFields(stated, shape, article, choices),
    ...figureFields(shape, article, proof),
  ];
  const said = fields.flatMap(({ path, remark }) => (remark === undefined ? [] : [[path, remark] as const]));
  return {
    stated,
    row: nested(fields),
    remarks: new Map(said),
    open: fields.filter(({ value }) => value === "").map(({ path }) => path),
  };
}

/** The figure that follows with nothing but a joint between. */
function nextOf({ read, scan, block, cell }: Stated): NumberRead | undefined {
  const next = scan.figures.find(({ start }) => start >= read.end);
  if (next === undefined || cell !== undefined) return undefined;
  const between = block.text.slice(read.end, next.start).trim();
  return /^(?:lên|xuống|còn|đến|tới|và|[-–])(?: (?:mức|còn|hơn|gần|trên))?$/u.test(between) ? next : undefined;
}

interface Field {
  readonly path: string;
  /** Empty where it is left to fill in. */
  readonly value: Plain;
  readonly remark?: Said | undefined;
}

function ownFields(stated: Stated, shape: Shape, { front, blocks }: Article, choices: Choices): Field[] {
  const period = periodSuggested(stated, blocks, choices.reader);
  const name = nameSuggested(stated);
  const [organisation = "", ...others] = front.organisations;
  const [topic, ...topics] = front.topics;
  const known = front.organisations.length > 0 ? front.organisations : choices.organisations;
  return [
    { path: "id", value: "", remark: say.idToBeWritten(exampleId(name, period)) },
    { path: "name", value: "", remark: name === undefined ? say.nameToBeWritten() : say.perhaps(name) },
    ...(topic === undefined ? [] : [{ path: "topic", value: topic, remark: orOthers(topics) }]),
    {
      path: "organisation",
      value: others.length > 0 ? "" : organisation,
      remark: others.length > 0 || organisation === "" ? oneKnown(known) : undefined,
    },
    { path: "period", value: "", remark: period === undefined ? say.periodToBeWritten() : say.perhaps(period) },
    { path: "measure", value: "", remark: say.oneOf(choices.measures) },
    ...(shape.kind === "number" ? [unitField(stated, shape)] : [{ path: "kind", value: shape.kind }]),
  ];
}

function oneKnown(organisations: readonly string[]): Said {
  return organisations.length === 0 ? say.organisationToBeNamed() : say.oneOf(organisations);
}

function exampleId(name = "xuat-khau", period = ""): string {
  return slugOf(`${slugOf(name, 50)} ${period}`, 100);
}

function orOthers(topics: readonly string[]): Said | undefined {
  return topics.length === 0 ? undefined : say.orOneOf(topics);
}

function unitField({ read, block, cell }: Stated, { unit }: Shape): Field {
  if (unit !== undefined)
    return { path: "unit", value: unit, remark: unit === "percent" ? say.perhapsAYear() : undefined };
  const words = read.unit?.text ?? wordsAfter(cell?.cell.text ?? block.text, read.end);
  return { path: "unit", value: "", remark: say.unitToBeNamed(words, read.unit) };
}

function figureFields({ value, to, of, qualifier, readings }: Shape, { id }: Article, proof: Proof): Field[] {
  const given: readonly (readonly [string, Plain | undefined, (Said | undefined)?])[] = [
    ["value", readings === undefined ? value : "", readings && say.oneOf(readings)],
    ["to", to],
    ["of", of],
    ["qualifier", qualifier],
    ["marks", readings === undefined ? undefined : "", readings && say.marksToBeChosen(readings)],
    ["article", id],
    ["quote", proof.quote],
    ["table", proof.table],
    ["occurrence", proof.occurrence === undefined ? undefined : String(proof.occurrence)],
  ];
  return given.flatMap(([key, filled, remark]) =>
    filled === undefined ? [] : [{ path: `result.${key}`, value: filled, remark }],
  );
}

function nested(fields: readonly Field[]): Proposal["row"] {
  const own = fields.filter(({ path }) => !path.startsWith("result."));
  const result = fields.filter(({ path }) => path.startsWith("result."));
  return {
    ...Object.fromEntries(own.map(({ path, value }) => [path, value])),
    result: Object.fromEntries(result.map(({ path, value }) => [path.slice("result.".length), value])),
  };
}

interface Proof {
  readonly quote?: string;
  readonly table?: { readonly row: string; readonly column: string; readonly unit?: string };
  readonly occurrence?: number;
}

function proofOf(stated: Stated, shape: Shape, article: Article, evidence: Evidence): Proof | undefined {
  const proves = (proof: Proof): boolean => isProved(proof, stated, shape, article, evidence);
  if (stated.cell === undefined)
    return quoteOf(stated.read, stated.block, stated.scan, article.blocks, (quote: Quote) => proves(quote));
  const { cell, unit } = stated.cell;
  const table = { row: cell.row, column: cell.column, ...(unit !== undefined && { unit }) };
  const same = article.blocks.flatMap((block) =>
    (block.cells ?? [])
      .filter(({ row, column }) => row === cell.row && column === cell.column)
      .map((other) => block === stated.block && other === cell),
  );
  const proof = same.length === 1 ? { table } : { table, occurrence: same.indexOf(true) + 1 };
  return proves(proof) ? proof : undefined;
}

/** Holds a proof against the article as a build will. Where the unit is not known yet, the words must hold the one number. */
function isProved(proof: Proof, { read, block }: Stated, shape: Shape, article: Article, evidence: Evidence): boolean {
  const { kind, unit, value, readings, to, of, qualifier } = shape;
  if (kind === "number" && unit === undefined)
    return proof.quote === undefined || holdsOnly(proof.quote, value, wordsAfter(block.text, read.end), evidence);
  const figure: Figure = {
    value,
    ...(to !== undefined && { to }),
    ...(of !== undefined && { of }),
    ...(qualifier !== undefined && { qualifier: read.qualifier }),
    ...(readings !== undefined && { marks: value.includes(".") ? ("decimal" as const) : ("thousands" as const) }),
    article: article.id,
    ...proof,
  };
  const quoted: Quoted = {
    figure: "result",
    path: ["result"],
    proof: { article: article.id, ...proof },
    states: figure,
  };
  return proofFault(quoted, { kind, unit }, evidence) === undefined;
}

/** @param unit the words behind the number, which are to name its unit */
function holdsOnly(quote: string, value: string, unit: string, { reader }: Evidence): boolean {
  const { figures } = readNumbers(quote, reader.forms);
  return figures.length === 1 && figures[0]?.value === value && quote.includes(unit);
}
