/** What a row is perhaps of: its name and period as the words around a figure suggest them. Never filled in, only said. */
import { readPeriod } from "../../import/sheet/periods.ts";
import type { Reader } from "../../ledger/prove.ts";
import { type NotFigure, readNumbers } from "../../ledger/reader/read.ts";
import type { Block } from "../../text/blocks.ts";
import type { Stated } from "./figures.ts";

/** The period that stands nearest before the figure, in its paragraph or one above it; one that is only compared with does not count. */
export function periodSuggested(
  { block, place }: Stated,
  blocks: readonly Block[],
  reader: Reader,
): string | undefined {
  const until = blocks.indexOf(block);
  const periods = blocks.slice(0, until + 1).flatMap(({ text }, index) =>
    readNumbers(text, reader.forms)
      .others.filter(({ start }) => index < until || start < place.start)
      .filter(({ start }) => !/\bso (?:với|cùng)[^.,;]*$/iu.test(text.slice(0, start)))
      .flatMap((other) => periodOf(other) ?? []),
  );
  return periods.at(-1);
}

/** The period right behind a figure with which it is compared: "tăng 12% so với năm 2019". */
export function periodComparedWith({ block, read, scan, cell }: Stated): string | undefined {
  if (cell !== undefined) return undefined;
  const next = scan.others.find(({ start }) => start >= read.end);
  if (next === undefined) return undefined;
  const words = block.text.slice(read.end, next.start);
  return words.length < mostBetween && !/[.,;]/u.test(words) ? periodOf(next) : undefined;
}

/** "so với cùng kỳ năm" is the longest that stands between a figure and its period. */
const mostBetween = 20;

function periodOf({ period, text }: NotFigure): string | undefined {
  return period ?? readPeriod(text);
}

const openings = /^(?:(?:trong đó|trong|theo đó|nên|thì|cả|các|số|và|còn|với) )+/iu;
const endings = /(?:[\s:(–-]+|\s(?:là|đạt|có|còn|được|ở mức|vào|ước|tăng|giảm|tới|đến|lên|gồm|sẽ|và))+$/iu;
/** "Kế hoạch năm 2021" names no indicator; of "kế hoạch thu hút vốn", what is planned does. */
const ofPlanOnly = /^(?:kế hoạch|chỉ tiêu|mục tiêu)(?: (?:cả )?năm(?: \d{4})?| đề ra| đặt ra)*(?: |$)/iu;
const [leastWords, mostWords] = [2, 12];

/** The words before the figure in its clause, behind any other figure; or the heading of a table's row. */
export function nameSuggested({ cell, block, read, scan }: Stated): string | undefined {
  const from = Math.max(0, ...scan.figures.map(({ end }) => end).filter((end) => end <= read.start));
  const words =
    cell === undefined ? clauseIn(block.text.slice(from, read.start)) : cell.cell.row.replace(/ ?\([^()]*\)$/, "");
  const name = words.replace(openings, "").replace(endings, "").replace(ofPlanOnly, "").trim();
  const length = name.split(" ").length;
  const fits = length >= (cell === undefined ? leastWords : 1) && length <= mostWords && /\p{L}{2}/u.test(name);
  return fits ? name.charAt(0).toUpperCase() + name.slice(1) : undefined;
}

/** The last clause of a text. */
function clauseIn(text: string): string {
  return (
    text
      .split(/[.!?…;:,](?=\s)|\n/u)
      .at(-1)
      ?.trim() ?? ""
  );
}

/** The word or two behind a number whose unit is not known. */
export function wordsAfter(text: string, at: number): string {
  return /^\s*(\p{L}+(?: \p{Ll}+)?)/u.exec(text.slice(at))?.[1] ?? "";
}
