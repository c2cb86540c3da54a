/** What stands at the head of a document: title, date and whoever sends it, as reports and offices write them. */
import { daysNamedIn, isChangeLine, isDateLine } from "../date-line.ts";
import { linesOf, textOf } from "../html/dom.ts";
import { isShort } from "../lines.ts";
import {
  headWithin,
  isKind,
  isMatter,
  isMotto,
  letterheadOf,
  matterOf,
  numberIn,
  senderIn,
  subjectLength,
} from "../office.ts";
import { dayOf } from "../page/day.ts";
import { type Evidence, saying } from "../page/evidence.ts";

/** A title is looked for in the first lines, a date in some more. */
const titleWithin = 12;
const dateWithin = 20;
/** A day among other words is the document's own only in the very first ones. */
const namedWithin = 6;
const until = /(?:^|[^\p{L}])(?:đến|hết|từ|trước|kể từ|until|till|through|from|since|before)(?!\p{L})/iu;

/** The parts of a document in their order, those within tables too. */
export function linesIn(root: Element): Element[] {
  return [...root.querySelectorAll("p,h1,h2,h3,h4,h5,h6,li")].filter(
    (each) => textOf(each) !== "" && each.querySelector("p") === null,
  );
}

/** What the head of an office says. */
interface Head {
  readonly sender?: string | undefined;
  readonly day: Evidence<string>[];
  /** What a letter is about: it has no other title. */
  readonly about: Evidence<string>[];
  /** The line with the document's number. */
  readonly number?: string | undefined;
}

/** The head that offices put above a document: who sends it, the state's motto, number and date, in a table or in lines. */
export function takeHead(root: Element): Head {
  const table = [...root.querySelectorAll("table")].slice(0, 1).find((each) => isMotto(textOf(each)));
  if (table === undefined) return takeLines(root);
  const cells = [...table.querySelectorAll("td,th")].map(linesOf);
  table.remove();
  return { ...headIn(cells.flat()), sender: senderIn(cells[0] ?? []), about: cells.flatMap(aboutIn).slice(0, 1) };
}

/** A head that stands in paragraphs, as texts without tables have it. */
function takeLines(root: Element): Head {
  const elements = linesIn(root).slice(0, headWithin);
  const { count, lines } = letterheadOf(elements.map(linesOf));
  for (const each of elements.slice(0, count)) each.remove();
  return {
    ...headIn(lines),
    sender: senderIn(lines),
    about: lines
      .filter(isMatter)
      .slice(0, 1)
      .flatMap((line) => aboutIn([line])),
  };
}

function headIn(lines: readonly string[]): Pick<Head, "day" | "number"> {
  return { day: lines.filter(isDateLine).slice(0, 1).flatMap(dayIn), number: numberIn(lines) };
}

/** "V/v báo cáo kết quả": what follows to the end of the column. */
function aboutIn(lines: readonly string[]): Evidence<string>[] {
  const start = lines.findIndex(isMatter);
  return start < 0 ? [] : saying("“V/v …”", matterOf(lines.slice(start).join(" ")), true);
}

/** Takes the title out of the text: as its style says, or as offices write it, or the first heading, or a first line that is short. */
export function takeTitle(root: Element): Evidence<string>[] {
  const lines = linesIn(root).slice(0, titleWithin);
  const styled = lines.find((each) => each.className === "title");
  if (styled !== undefined) return taken([styled], "style Title");
  const kind = lines.findIndex((each) => isKind(textOf(each)));
  const named = lines[kind];
  const about = lines.slice(kind + 1, kind + 1 + subjectLength(lines.map(textOf), kind + 1));
  if (named !== undefined && about.length > 0) return taken([named, ...about], `“${textOf(named)}”`, true);
  const heading = lines.find((each) => each.tagName === "H1");
  if (heading !== undefined) return taken([heading], "heading 1");
  const first = lines[0];
  const isTitle =
    first !== undefined &&
    textOf(first).length <= 200 &&
    !/[.!?:;,]$/.test(textOf(first)) &&
    !/^Kính gửi/iu.test(textOf(first)) &&
    !isDateLine(textOf(first));
  return isTitle ? taken([first], "line 1", true) : [];
}

function taken(elements: readonly Element[], where: string, guess?: true): Evidence<string>[] {
  const title = elements.map(textOf).join(" ");
  for (const each of elements) each.remove();
  return saying(where, title, guess);
}

/** Takes the day out of the first lines, or else the last: alone, or behind the place. */
export function takeDay(root: Element): Evidence<string>[] {
  const lines = linesIn(root);
  const near = [...lines.slice(0, dateWithin), ...lines.slice(-6)];
  const line = near.find((each) => isDateLine(textOf(each)));
  if (line === undefined) return [];
  const found = dayIn(textOf(line));
  if (found.length > 0) line.remove();
  return found;
}

/** A short line of the opening that names one day among other words; that until which figures count is none. */
export function dayNamed(root: Element): Evidence<string>[] {
  const lines = linesIn(root).slice(0, namedWithin).map(textOf);
  const named = lines.filter((line) => isShort(line) && !isDateLine(line) && !isChangeLine(line) && !until.test(line));
  const line = named.find((each) => daysNamedIn(each).length === 1);
  return line === undefined ? [] : dayIn(line).map((found) => ({ ...found, guess: true }));
}

function dayIn(line: string): Evidence<string>[] {
  const value = dayOf(line);
  return value === undefined ? [] : [{ value, where: `“${line}”` }];
}
