/** Begins rows of the ledger from an article, for the figures that no row has yet. */
import type { Article } from "../../archive/articles.ts";
import { languageRead, readerFor } from "../../archive/reading.ts";
import { type Known, readKnown } from "../../import/sheet/known.ts";
import { add, additionTo } from "../../import/sheet/ledger-file.ts";
import { rowsYaml } from "../../import/sheet/row-yaml.ts";
import { choiceWords, offered } from "../../import/sheet/words.ts";
import { FaultsError, printFaults, UserError } from "../../input/fault.ts";
import { unknownId } from "../../input/messages.ts";
import { both, type FaultLanguage, type Said, wordsIn } from "../../input/said.ts";
import { slugOf } from "../../text/slug.ts";
import * as say from "../messages.ts";
import { begunBefore } from "./begun.ts";
import { type Stated, statedIn } from "./figures.ts";
import { type Proposal, proposeRows } from "./propose.ts";

export interface RowOptions {
  /** An absolute path. */
  readonly archive: string;
  /** An article's id, its name alone, or the path of its file. */
  readonly article: string;
  /** The number of one figure. */
  readonly figure?: number | undefined;
  /** What the figures' words hold: "8,8%". */
  readonly match?: string | undefined;
}

export interface Begun {
  readonly proposals: readonly Proposal[];
  /** The rows that were begun for the same words before. */
  readonly before: readonly string[];
  /** What there is to say of them, and of the figures for which there is none. */
  readonly said: readonly Said[];
}

/**
 * Reads an article's figures and begins rows for those that no row has.
 * @throws {UserError} when there is no such article or figure, or the article cannot be read
 */
export async function beginRows(options: RowOptions): Promise<Begun> {
  const known = await readKnown(options.archive);
  const article = articleOf(options.article, known);
  const stated = statedIn(article, known.data.rows, known.evidence);
  const wanted = chosen(stated, options);
  const open = wanted.filter(({ citedBy }) => citedBy === undefined);
  const choices = {
    ...known.evidence,
    reader: readerFor(article, known.evidence),
    organisations: known.data.ids.organisation,
    measures: offered(choiceWords().measure),
  };
  const { proposals, without } = proposeRows(open, article, choices);
  const cited = wanted.flatMap(({ citedBy, read }) =>
    citedBy === undefined ? [] : [{ row: citedBy, text: read.text }],
  );
  return {
    proposals,
    before: begunBefore(proposals, known.items),
    said: [
      ...outcomeOf(article, stated),
      ...(isPicked(options) ? cited.map(({ text, row }) => say.citedAlready(text, row)) : []),
      ...without.map(({ number, read }) => say.noQuoteFor(read.text, number)),
      ...(proposals.length > 0 ? [say.leftToFill(openIn(proposals))] : []),
    ],
  };
}

function isPicked({ figure, match }: RowOptions): boolean {
  return figure !== undefined || match !== undefined;
}

function outcomeOf({ file }: Article, stated: readonly Stated[]): Said[] {
  const cited = stated.filter(({ citedBy }) => citedBy !== undefined).length;
  if (stated.length === 0) return [say.noFigures(file)];
  return cited === stated.length ? [say.noFigureLeft(file)] : [say.figuresFound(file, stated.length, cited)];
}

/** @throws {UserError} when there is none, it has faults, or its numbers cannot be read */
function articleOf(named: string, { evidence, articles, articleFaults }: Known): Article {
  const id = idOf(named, [...articles]);
  const article = evidence.articles.get(id);
  const faults = articleFaults.filter(({ file }) => pathId(file) === id);
  if (faults.length > 0 || article === undefined)
    throw new UserError(both({ message: printFaults(faults) }, { message: printFaults(faults, "vi") }));
  const { lang = evidence.own ?? "vi" } = article.front;
  if (languageRead(article, evidence.own) === undefined) throw new UserError(say.numbersNotRead(article.file, lang));
  return article;
}

/** @throws {UserError} when no article is called so, or several are */
function idOf(named: string, ids: readonly string[]): string {
  const wanted = pathId(named);
  const [found, another] = ids.filter((id) => id === wanted || id.endsWith(`/${wanted}`));
  if (found !== undefined && another === undefined) return found;
  const names = wanted.includes("/") ? ids : ids.map((id) => id.slice(id.indexOf("/") + 1));
  throw new UserError(unknownId("article", named, another === undefined ? names : ids));
}

/** The id of a path, as far as it says: "src/articles/2020/Cảng biển.md" is 2020/cang-bien. */
function pathId(path: string): string {
  const parts = path.replace(/^.*src\/articles\//, "").replace(/\.md$/, "");
  return parts
    .split("/")
    .map((part) => slugOf(part, 100))
    .join("/");
}

/** @throws {UserError} when no figure is the one that was asked for */
function chosen(stated: readonly Stated[], { figure, match }: RowOptions): readonly Stated[] {
  if (figure !== undefined && stated[figure - 1] === undefined)
    throw new UserError(say.noSuchFigure(figure, stated.length));
  const numbered = figure === undefined ? stated : stated.filter(({ number }) => number === figure);
  if (match === undefined) return numbered;
  const matching = numbered.filter(({ read }) => read.text.includes(match.normalize("NFC")));
  if (matching.length === 0)
    throw new UserError(
      say.noFigureLike(
        match,
        numbered.map(({ read }) => read.text),
      ),
    );
  return matching;
}

function openIn(proposals: readonly Proposal[]): string[] {
  return [...new Set(proposals.flatMap(({ open }) => open))];
}

/** The rows as YAML, each below the sentence that its figure stands in. */
export function printRows(proposals: readonly Proposal[], language: FaultLanguage): string {
  return rowsYaml(
    proposals.map(({ figures, row, remarks }) => ({
      plain: row,
      note: wordsIn(noteOf(figures), language).message,
      remarks: new Map([...remarks].map(([path, said]) => [path, wordsIn(said, language).message])),
    })),
  );
}

function noteOf(figures: readonly Stated[]): Said {
  return say.figuresOf(
    figures.map(({ number }) => number),
    figures[0] === undefined ? "" : sentenceOf(figures[0]),
  );
}

/** Of a table, the row; else the sentence. */
function sentenceOf({ block, cell, place }: Stated): string {
  if (cell !== undefined) return cell.cell.beside.filter((text) => text !== "").join(" | ");
  const before = block.text.slice(0, place.start).split(/(?<=[.!?…])\s|\n/u);
  const [behind = ""] = block.text.slice(place.start).split(/(?<=[.!?…])\s|\n/u);
  return `${before.at(-1) ?? ""}${behind}`;
}

/**
 * Adds rows to a file of the ledger, behind what it holds.
 * @param path within the archive, with `/`
 * @throws {UserError} when it is no file of the ledger or cannot be added to, or rows for the same words were begun before
 */
export async function writeRows(archive: string, path: string, yaml: string, begun: Begun): Promise<Said> {
  if (!/^_data\/targets(\/[^/]+)?\.yaml$/.test(path)) throw new UserError(say.noLedgerFile(path));
  if (begun.before.length > 0) throw new UserError(say.begunAlready(begun.before));
  const addition = await additionTo(archive, path, yaml);
  if ("faults" in addition) throw new FaultsError(addition.faults);
  if ("refused" in addition) throw new UserError(addition.refused);
  const failure = await add(archive, addition);
  if (failure !== undefined) throw new UserError(failure);
  return say.rowsWritten(begun.proposals.length, `${path}:${addition.line}`);
}
