/** What is said of a proof whose words or cell do not stand in their article, or stand there more than once. */
import * as say from "../input/messages.ts";
import * as ledger from "../ledger/messages.ts";
import type { TableCell } from "../ledger/row.ts";
import { longerQuotes, type Place } from "../text/find-quote.ts";
import { nearestPassage } from "../text/nearest.ts";
import { foldSpace } from "../text/space.ts";
import { cellsOf } from "../text/table.ts";
import type { Article } from "./articles.ts";
import type { Proof } from "./quoted.ts";

/** A fault of a proof: the keys that lead to it from the figure, and what is said. */
export type Told = readonly [readonly PropertyKey[], say.Said];

/** @param places where the proof's words or cell stand */
export function faultOfPlaces(
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

function notThere(quote: string, { blocks, file, front }: Article): say.Said {
  const wanted = foldSpace(quote.normalize("NFC"));
  if (foldSpace(front.description?.normalize("NFC") ?? "").includes(wanted))
    return ledger.quoteInDescription(quote, file);
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
  const cells = blocks.flatMap(({ table }) => cellsOf(table));
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, 12);
  return ledger.noSuchCell(
    row,
    column,
    unique(cells.map((cell) => cell.row)),
    unique(cells.map((cell) => cell.column)),
  );
}
