/** The rules by which a mark and its row's note light each other up. CSS cannot count: each number has rules of its own. */

/**
 * Writes the rules for articles with up to so many rows and figures. What a lit thing looks like, the style sheets say.
 * A mark or note that is pointed at or has the keyboard lights its row's marks and notes; an address, its mark and note.
 */
export function litRules({ rows, figures }: { readonly rows: number; readonly figures: number }): string {
  return [...upTo(rows).map(rowRules), ...upTo(figures).map(figureRule)].join("");
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

function upTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}
