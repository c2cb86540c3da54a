/** The marks of an article: each proved figure has an address, leads to its row, and lights its row's note up. */
import { href } from "../archive/addresses.ts";
import type { Article } from "../archive/articles.ts";
import type { Archive, Citation } from "../archive/model.ts";
import type { VerdictKind } from "../ledger/wording.ts";
import type { Block } from "../text/blocks.ts";
import { markText, type Run } from "../text/mark.ts";

/** A citation with its place among those of its article, and its row's: style sheets know both by number. */
export interface Numbered extends Citation {
  readonly start: number;
  readonly end: number;
  readonly rowNumber: number;
  readonly figureNumber: number;
}

/** Numbers the citations of an article in the order in which they are read; a row has the number of its first. */
export function numbersOf({ blocks }: Article, citations: readonly Citation[]): Numbered[] {
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const at = ({ place }: Citation): number => order.get(place.block) ?? 0;
  const read = [...citations].sort(
    (a, b) => at(a) - at(b) || a.place.start - b.place.start || b.place.end - a.place.end,
  );
  const rows = [...new Set(read.map(({ row }) => row))];
  return read.map((citation, index) => ({
    ...citation,
    start: citation.place.start,
    end: citation.place.end,
    rowNumber: rows.indexOf(citation.row) + 1,
    figureNumber: index + 1,
  }));
}

/** How many rows and figures an article states. */
export interface Marked {
  readonly rows: number;
  readonly figures: number;
}

/** So many have rules in the sheet that every page reads: as many as most articles need, whatever the archive holds. */
export const usualMarks: Marked = { rows: 12, figures: 24 };

/** An article with more than this lights only the first of its rows and figures up. */
const mostRules: Marked = { rows: 120, figures: 360 };

/** The most rows and figures that any one article states: those beyond the usual have their rules in a sheet of their own. */
export function mostMarked({ citations }: Pick<Archive, "citations">): Marked {
  const all = [...citations.values()].map(markedIn);
  return {
    rows: Math.min(mostRules.rows, Math.max(0, ...all.map(({ rows }) => rows))),
    figures: Math.min(mostRules.figures, Math.max(0, ...all.map(({ figures }) => figures))),
  };
}

/** Whether an article has more marks than the sheet of every page has rules for. */
export function hasManyMarks(citations: readonly Citation[]): boolean {
  const { rows, figures } = markedIn(citations);
  return rows > usualMarks.rows || figures > usualMarks.figures;
}

function markedIn(citations: readonly Citation[]): Marked {
  return { rows: new Set(citations.map(({ row }) => row)).size, figures: citations.length };
}

/** What a mark shows of its row. */
type MarkedRow = { readonly to: string; readonly kind: VerdictKind };

/** The HTML of a block with its figures marked. */
export function markedHtml(
  block: Pick<Block, "html" | "text">,
  figures: readonly Numbered[],
  { address }: Article,
  rows: ReadonlyMap<string, MarkedRow>,
): string {
  return markText(block.html, block.text, figures, {
    anchor: ({ anchor, rowNumber, figureNumber }) =>
      `<span id="${anchor}" class="r${rowNumber} f${figureNumber}"></span>`,
    end: ({ figure, row }) => (figure === "result" ? signOf(rows.get(row)) : ""),
    around: (run) => around(run, address, rows),
  });
}

/**
 * A marked figure is a link to the row of its most exact quote, described by the row's note; what goes on after a tag is no
 * second stop for the keyboard. Ids and kinds hold only letters, digits and hyphens.
 */
function around({ covering, first, inLink }: Run<Numbered>, address: string, rows: ReadonlyMap<string, MarkedRow>) {
  const [exact] = covering;
  const row = rows.get(exact.row);
  const numbers = new Set(covering.flatMap(({ rowNumber, figureNumber }) => [`r${rowNumber}`, `f${figureNumber}`]));
  const several = new Set(covering.map((figure) => figure.row)).size > 1 ? ["several"] : [];
  const mark = `<mark class="${["figure", row?.kind ?? "", ...several, ...numbers].join(" ")}">`;
  if (inLink || row === undefined) return [mark, "</mark>"] as const;
  const stop = first ? ` aria-describedby="${noteId(exact.row)}"` : ' tabindex="-1"';
  return [`${mark}<a href="${href(address, row.to)}"${stop}>`, "</a></mark>"] as const;
}

/** The verdict's sign, which the style sheet sets behind a result: what ties it to its note where no colour is printed. */
function signOf(row: MarkedRow | undefined): string {
  return row === undefined ? "" : `<span class="sign ${row.kind}"></span>`;
}

/** The address of a row's note on the page of its article. */
export function noteId(row: string): string {
  return `dong-${row}`;
}
