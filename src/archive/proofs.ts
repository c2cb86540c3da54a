/** Holds every proof of a row against the article that it names: the words stand there, and they state the figure. */
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import * as ledger from "../ledger/messages.ts";
import { type Claimed, proofOf, type Reader, type Stating } from "../ledger/prove.ts";
import { readNumbers } from "../ledger/reader/read.ts";
import type { Figure, Row, TableCell } from "../ledger/row.ts";
import { type Standing, sentenceStart } from "../ledger/standing.ts";
import type { Block } from "../text/blocks.ts";
import { longerQuotes, overlap, type Place, placesOf } from "../text/find-quote.ts";
import { nearestPassage } from "../text/nearest.ts";
import { foldSpace } from "../text/space.ts";
import type { Article } from "./articles.ts";
import type { Entry } from "./data.ts";
import { roleOf } from "./figures.ts";
import { type Proof, type Quoted, quotesOf } from "./quoted.ts";

/** What the proofs of an archive are held against. */
export interface Evidence {
  readonly articles: ReadonlyMap<string, Article>;
  /** The ids of articles that are there but cannot be read. */
  readonly unread: ReadonlySet<string>;
  readonly reader: Reader;
}

/** The faults of a row's proofs: an unknown article, words that do not stand there or stand there twice, another figure than they state. */
export function proofFaults(entry: Entry<Row>, evidence: Evidence): Fault[] {
  const tried = quotesOf(entry.value)
    .filter(({ proof }) => !evidence.unread.has(proof.article))
    .map((quoted) => ({ quoted, ...holds(quoted, entry.value, evidence) }));
  const told = tried.flatMap(({ quoted, fault }) => (fault === undefined ? [] : [[quoted, ...fault] as const]));
  const result = tried.find(({ quoted }) => quoted.figure === "result");
  const doubled = tried.filter((other) => other !== result && isOneNumber(result, other));
  return [...told, ...doubled.map(({ quoted }) => [quoted, ["quote"], ledger.sameAsResult()] as const)].map(
    ([{ path }, key, said]) => ({ file: entry.file, ...entry.yaml.positionOf([...path, ...key]), ...said }),
  );
}

interface Tried extends Held {
  readonly quoted: Quoted;
}

/** One number of an article is not both what was reached and what it is held against. */
function isOneNumber(result: Tried | undefined, other: Tried): boolean {
  const [a, b] = [result?.figure, other.figure];
  if (a === undefined || b === undefined || result?.quoted.proof.article !== other.quoted.proof.article) return false;
  return overlap(a, b);
}

/** What is wrong with one proof, if anything. */
export function proofFault(quoted: Quoted, row: Stating, evidence: Evidence): say.Said | undefined {
  return holds(quoted, row, evidence).fault?.[1];
}

/** Where in its article a proven figure's own number stands; nothing for what is not proved, or proved without a number. */
export function numberPlace(quoted: Quoted, row: Stating, evidence: Evidence): Place | undefined {
  return holds(quoted, row, evidence).figure;
}

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
  const place = proofPlace(proof, blocks);
  if (place === undefined)
    throw new Error(`unproved figure of ${proof.article}: ${say.show(proof.quote ?? proof.table)}`);
  const text = blocks.find(({ id }) => id === place.block)?.text ?? "";
  return { place, quote: proof.quote ?? text.slice(place.start, place.end) };
}

/** The place that a proof means: where it stands more than once, its occurrence says which. */
export function proofPlace(proof: Proof, blocks: readonly Block[]): Place | undefined {
  return placesOfProof(proof, blocks)[(proof.occurrence ?? 1) - 1];
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

/** What came of a proof: its fault, or the place of the number that it proves. */
interface Held {
  readonly fault?: Told;
  readonly figure?: Place;
}

function holds(quoted: Quoted, row: Stating, { articles, reader }: Evidence): Held {
  const { proof, states } = quoted;
  const article = articles.get(proof.article);
  if (article === undefined)
    return { fault: [["article"], say.unknownId("article", proof.article, [...articles.keys()])] };
  const places = placesOfProof(proof, article.blocks);
  const missing = faultOfPlaces(proof, places, article);
  if (missing !== undefined) return { fault: missing };
  const place = places[(proof.occurrence ?? 1) - 1];
  if (place === undefined) return {};
  const standing = standingOf(proof, place, article.blocks);
  if (proof.table?.unit !== undefined && standing === undefined)
    return { fault: [["table", "unit"], ledger.unitNotAtTable(proof.table.unit)] };
  const denied = standing && deniedBefore(standing);
  if (denied !== undefined) return { fault: [["quote"], ledger.quoteDenied(denied)] };
  if (states === undefined || standing === undefined) return {};
  return numberHolds(claimedOf(quoted, states, row), place, standing, { blocks: article.blocks, reader });
}

/** A figure with the target that it speaks of: what stands beside the result speaks of the first. */
function claimedOf({ path }: Quoted, figure: Figure, row: Stating): Claimed {
  const [list, index] = path;
  const target = row.targets?.[list === "targets" ? Number(index) : 0];
  return { figure, row, name: roleOf(path), target };
}

interface Within {
  readonly blocks: readonly Block[];
  readonly reader: Reader;
}

function numberHolds(claimed: Claimed, place: Place, standing: Standing, { blocks, reader }: Within): Held {
  const proved = proofOf(claimed, standing, reader);
  if ("said" in proved) return { fault: [["value"], proved.said] };
  const inTable = claimed.figure.table !== undefined;
  const cut = inTable ? undefined : cutFigure(place, claimed.row, blocks, reader);
  if (cut !== undefined) return { fault: [["quote"], ledger.quoteCuts(cut)] };
  // A table's cell is its figure: its unit may stand elsewhere.
  if (inTable) return { figure: place };
  const { at } = proved;
  return at === undefined ? {} : { figure: { ...place, start: place.start + at.start, end: place.start + at.end } };
}

/** What a quote leaves out just before it and what turns it round: "chưa" before "đạt kế hoạch". */
function deniedBefore({ lead }: Standing): string | undefined {
  return /(?<!\p{L})(không|chưa|chẳng)( thể)?(?=\s*$)/iu.exec(lead)?.[0];
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

/** The words to be read: the quote as it stands in its sentence, or a cell's text and the words that give its unit. */
function standingOf({ table }: Proof, place: Place, blocks: readonly Block[]): Standing | undefined {
  if (table === undefined) {
    const text = blocks.find(({ id }) => id === place.block)?.text ?? "";
    const lead = text.slice(sentenceStart(text, place.start), place.start);
    return { text: text.slice(place.start, place.end), lead };
  }
  const words = cellWords(table, place, blocks);
  return words === undefined ? undefined : { text: words, lead: "" };
}

function cellWords(table: TableCell, place: Place, blocks: readonly Block[]): string | undefined {
  const index = blocks.findIndex(({ id }) => id === place.block);
  const cell = blocks[index]?.cells?.find(({ start }) => start === place.start);
  if (cell === undefined) return undefined;
  if (table.unit === undefined) return cell.text;
  const around = [...cell.beside, cell.column, blocks[index - 1]?.text ?? ""];
  const unit = foldSpace(table.unit.normalize("NFC"));
  return around.some((text) => text.includes(unit)) ? `${cell.text} ${unit}` : undefined;
}
