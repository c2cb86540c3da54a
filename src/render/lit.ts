/** The rules by which a mark and its row's note light each other up. CSS cannot count: each number has rules of its own. */

import type { Marked } from "../views/marks.ts";

/**
 * Writes the rules for articles with up to so many rows and figures, after those that have theirs elsewhere. What a lit thing
 * looks like, the style sheets say.
 * A mark or note that is pointed at or has the keyboard lights its row's marks and notes; an address, its mark and note.
 */
export function litRules({ rows, figures }: Marked, after: Marked = { rows: 0, figures: 0 }): string {
  return [...between(after.rows, rows).map(rowRules), ...between(after.figures, figures).map(figureRule)].join("");
}

function rowRules(number: number): string {
  const row = `.r${number}`;
  // Within a link of the text, a mark is no link of its own.
  const asked = `${row}:is(:hover,:focus-within),a:focus ${row}`;
  const block = `.body>:has(${asked},${row}:target)`;
  return (
    `.body:has(${asked}) ${row}{--lit:1}` +
    `.body:has(${row}:target) .note${row}{--lit:1}` +
    `:is(${block}+.notes-again,${block}+.notes+.notes-again) ${row}{display:grid}`
  );
}

function figureRule(number: number): string {
  const figure = `.f${number}`;
  return `.body:has(${figure}:target) mark${figure}{--lit:1}`;
}

/** The numbers after one, up to another. */
function between(after: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - after) }, (_, index) => after + index + 1);
}
