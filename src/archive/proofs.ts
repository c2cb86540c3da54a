/** Holds every proof of a row against the article that it names: the words stand there, and they state the figure. */
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import * as ledger from "../ledger/messages.ts";
import { type Claimed, proofOf, type Reader, type Stating } from "../ledger/prove.ts";
import { readNumbers } from "../ledger/reader/read.ts";
import type { Figure, Row } from "../ledger/row.ts";
import type { Standing } from "../ledger/standing.ts";
import type { Block } from "../text/blocks.ts";
import { overlap, type Place } from "../text/find-quote.ts";
import type { Article } from "./articles.ts";
import type { Entry } from "./data.ts";
import { roleOf } from "./figures.ts";
import { faultOfPlaces, type Told } from "./missing.ts";
import { nearerUnit, placesOfProof, standingOf } from "./places.ts";
import { type Quoted, quotesOf } from "./quoted.ts";
import { type Reading, readerFor } from "./reading.ts";

/** What the proofs of an archive are held against. */
export interface Evidence extends Reading {
  readonly articles: ReadonlyMap<string, Article>;
  /** The ids of articles that are there but cannot be read. */
  readonly unread: ReadonlySet<string>;
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

/** What came of a proof: its fault, or the place of the number that it proves. */
interface Held {
  readonly fault?: Told;
  readonly figure?: Place;
}

function holds(quoted: Quoted, row: Stating, evidence: Evidence): Held {
  const { articles } = evidence;
  const { proof, states } = quoted;
  const article = articles.get(proof.article);
  if (article === undefined)
    return { fault: [["article"], say.unknownId("article", proof.article, [...articles.keys()])] };
  const reader = readerFor(article, evidence);
  const places = placesOfProof(proof, article.blocks);
  const missing = faultOfPlaces(proof, places, article);
  if (missing !== undefined) return { fault: missing };
  const place = places[(proof.occurrence ?? 1) - 1];
  if (place === undefined) return {};
  const standing = standingOf(proof, place, article.blocks);
  if (proof.table?.unit !== undefined && standing === undefined)
    return { fault: [["table", "unit"], ledger.unitNotAtTable(proof.table.unit)] };
  const nearer = nearerUnit(proof, place, article.blocks, reader.forms);
  if (nearer !== undefined) return { fault: [["table", "unit"], ledger.unitNearer(nearer)] };
  const denied = standing && deniedBefore(standing, quoted);
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

/** What a clause says of its verb long before it: "Không chỉ tiêu nào vượt kế hoạch", "dự kiến sẽ đạt", "khó hoàn thành". */
const wishes =
  /(?<!\p{L})(?<said>không(?! những| chỉ(?! tiêu)| ngừng)|chưa|chẳng|khó(?! khăn)|dự kiến|sẽ|phấn đấu|hy vọng|kỳ vọng|nếu)(?!\p{L})[^,;.]*$/iu;

/** What a quote leaves out just before it and what turns it round: "chưa" before "đạt kế hoạch". */
function deniedBefore({ lead }: Standing, { figure }: Quoted): string | undefined {
  const half = figure === "wording" ? /(?<!\p{L})(cơ bản|gần|suýt)(?=\s*$)/iu.exec(lead)?.[0] : undefined;
  const wished = figure === "wording" ? wishes.exec(lead)?.groups?.["said"] : undefined;
  return half ?? wished ?? /(?<!\p{L})(không|chưa|chẳng)( thể| bao giờ| hề| từng)?(?=\s*$)/iu.exec(lead)?.[0];
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
