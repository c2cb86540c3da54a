/** Holds every proof of a row against the article that it names: the words stand there, and they state the figure. */
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import * as ledger from "../ledger/messages.ts";
import { proofOf, type Reader } from "../ledger/prove.ts";
import { readNumbers } from "../ledger/reader/read.ts";
import type { Figure, Row, TableCell } from "../ledger/row.ts";
import type { Block } from "../text/blocks.ts";
import { longerQuotes, type Place, placesOf } from "../text/find-quote.ts";
import { nearestPassage } from "../text/nearest.ts";
import { foldSpace } from "../text/space.ts";
import type { Article } from "./articles.ts";
import type { Entry } from "./data.ts";
import { roleOf } from "./figures.ts";

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

/** What the proofs of an archive are held against. */
export interface Evidence {
  readonly articles: ReadonlyMap<string, Article>;
  /** The ids of articles that are there but cannot be read. */
  readonly unread: ReadonlySet<string>;
  readonly reader: Reader;
}

/** The faults of a row's proofs: an unknown article, words that do not stand there or stand there twice, another figure than they state. */
export function proofFaults(entry: Entry<Row>, evidence: Evidence): Fault[] {
  return quotesOf(entry.value).flatMap((quoted) => {
    if (evidence.unread.has(quoted.proof.article)) return [];
    const [key, said] = faultOf(quoted, entry.value, evidence) ?? [];
    return said === undefined || key === undefined
      ? []
      : [{ file: entry.file, ...entry.yaml.positionOf([...quoted.path, ...key]), ...said }];
  });
}

/** What is wrong with one proof, if anything. */
export function proofFault(quoted: Quoted, row: Stating, evidence: Evidence): say.Said | undefined {
  return faultOf(quoted, row, evidence)?.[1];
}

/** What a proof needs to know of its row. */
export type Stating = Pick<Row, "kind" | "unit">;

/** The words that prove a figure, and where they stand. */
export interface Found {
  readonly place: Place;
  /** As they stand; for a table's cell, the cell's own text. */
  readonly quote: string;
}

/**
 * Where a proven figure stands.
 * @throws {Error} when it stands nowhere: validation has let through what it should not
 */
export function placeOfProof(proof: Proof, articles: ReadonlyMap<string, Article>): Found {
  const blocks = articles.get(proof.article)?.blocks ?? [];
  const place = placesOfProof(proof, blocks)[(proof.occurrence ?? 1) - 1];
  if (place === undefined)
    throw new Error(`unproved figure of ${proof.article}: ${say.show(proof.quote ?? proof.table)}`);
  const text = blocks.find(({ id }) => id === place.block)?.text ?? "";
  return { place, quote: proof.quote ?? text.slice(place.start, place.end) };
}

/** Every place at which the words or cells of a proof stand. */
export function placesOfProof({ quote, table }: Proof, blocks: readonly Block[]): Place[] {
  if (table === undefined) return placesOf(blocks, quote ?? "");
  return blocks.flatMap((block) => cellsAt(block, table).map(({ start, end }) => ({ block: block.id, start, end })));
}

function cellsAt(block: Block, { row, column }: TableCell): NonNullable<Block["cells"]> {
  const wanted = [row, column].map((text) => foldSpace(text.normalize("NFC")));
  return (block.cells ?? []).filter((cell) => cell.row === wanted[0] && cell.column === wanted[1]);
}

type Told = readonly [readonly PropertyKey[], say.Said];

function faultOf({ proof, states, path }: Quoted, row: Stating, { articles, reader }: Evidence): Told | undefined {
  const article = articles.get(proof.article);
  if (article === undefined) return [["article"], say.unknownId("article", proof.article, [...articles.keys()])];
  const places = placesOfProof(proof, article.blocks);
  const missing = faultOfPlaces(proof, places, article);
  if (missing !== undefined) return missing;
  const place = places[(proof.occurrence ?? 1) - 1];
  if (place === undefined) return undefined;
  const text = wordsOf(proof, place, article.blocks);
  if (proof.table?.unit !== undefined && text === undefined)
    return [["table", "unit"], ledger.unitNotAtTable(proof.table.unit)];
  if (states === undefined || text === undefined) return undefined;
  const proved = proofOf({ figure: states, row, name: roleOf(path) }, text, reader);
  if ("said" in proved) return [["value"], proved.said];
  const cut = proof.table === undefined ? cutFigure(place, row, article.blocks, reader) : undefined;
  return cut === undefined ? undefined : [["quote"], ledger.quoteCuts(cut)];
}

/** A figure that only partly stands in a quote: "1,9 tỷ USD" of "hơn 1,9 tỷ USD" says less than the article does. */
function cutFigure(
  { block, start, end }: Place,
  { kind }: Stating,
  blocks: readonly Block[],
  { forms }: Reader,
): string | undefined {
  const text = blocks.find(({ id }) => id === block)?.text ?? "";
  const { figures, others } = readNumbers(text, forms);
  const dates = kind === "milestone" ? others.filter(({ period }) => period !== undefined) : [];
  const touches = (read: Span): boolean => read.start < end && start < read.end;
  const within = (read: Span): boolean => start <= read.start && read.end <= end;
  return [...figures, ...dates].find((read) => touches(read) && !within(read))?.text;
}

type Span = Pick<Place, "start" | "end">;

function faultOfPlaces(
  { quote, table, occurrence }: Proof,
  places: readonly Place[],
  article: Article,
): Told | undefined {
  const times = places.length;
  if (times === 0)
    return table === undefined ? [["quote"], notThere(quote ?? "", article)] : [["table"], noCell(table, article)];
  if (occurrence === undefined) {
    if (times === 1) return undefined;
    return table === undefined
      ? [["quote"], say.quoteTwice(quote ?? "", times, longerQuotes(article.blocks, places).slice(0, 3))]
      : [["table"], ledger.cellTwice(table.row, table.column, times)];
  }
  const exists = Number.isInteger(occurrence) && occurrence >= 1 && occurrence <= times;
  return exists ? undefined : [["occurrence"], say.noSuchOccurrence(occurrence, times)];
}

function notThere(quote: string, { blocks, file }: Article): say.Said {
  const wanted = foldSpace(quote.normalize("NFC"));
  const cut = blocks.flatMap(({ text }) => wordCut(text, wanted) ?? [])[0];
  if (cut !== undefined) return ledger.quoteCutsWord(cut);
  const whole = foldSpace(blocks.map(({ text }) => text).join(" "));
  const nearest = whole.includes(wanted) ? undefined : nearestPassage(blocks, quote);
  return nearest === undefined ? say.quoteNotFound(quote, file) : ledger.quoteNearly(quote, file, nearest);
}

/** The word that a quote begins or ends within, where it stands in a text but not as words. */
function wordCut(text: string, quote: string): string | undefined {
  const start = text.indexOf(quote);
  if (start < 0) return undefined;
  const [first = ""] = /\S*$/u.exec(text.slice(0, start)) ?? [];
  const [last = ""] = /^\S*/u.exec(text.slice(start + quote.length)) ?? [];
  const words = quote.split(" ");
  return first === "" ? `${words.at(-1)}${last.replace(/[^\p{L}\p{N}]+$/u, "")}` : `${first}${words[0]}`;
}

function noCell({ row, column }: TableCell, { blocks }: Article): say.Said {
  const cells = blocks.flatMap(({ cells = [] }) => cells);
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, 12);
  return ledger.noSuchCell(
    row,
    column,
    unique(cells.map((cell) => cell.row)),
    unique(cells.map((cell) => cell.column)),
  );
}

/** The words to be read: the quote as it stands, or a cell's text and the words that give its unit. */
function wordsOf({ quote, table }: Proof, place: Place, blocks: readonly Block[]): string | undefined {
  if (table === undefined) return quote;
  const index = blocks.findIndex(({ id }) => id === place.block);
  const cell = blocks[index]?.cells?.find(({ start }) => start === place.start);
  if (cell === undefined) return undefined;
  if (table.unit === undefined) return cell.text;
  const around = [...cell.beside, cell.column, blocks[index - 1]?.text ?? ""];
  const unit = foldSpace(table.unit.normalize("NFC"));
  return around.some((text) => text.includes(unit)) ? `${cell.text} ${unit}` : undefined;
}
