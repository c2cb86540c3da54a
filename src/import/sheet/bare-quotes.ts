/** Quotation marks that people type into cells of a CSV file which are not themselves quoted: RFC 4180 has no place for them. */

/**
 * Quotes cells that hold pairs of bare quotation marks: `Dự án "xanh"` becomes `"Dự án ""xanh"""`. What could be meant otherwise stays as it
 * is, so that reading it is a fault: an odd mark, for a separator may stand within the pair, and marks at a cell's beginning. Behind
 * a cell that is broken nothing is mended: a mark that is put in there ends it where no cell can end.
 */
export function withBareQuotes(text: string, separator: string): string {
  if (separator === '"') return text;
  const sign = `\\u{${separator.codePointAt(0)?.toString(16)}}`;
  const end = `${sign}\\r\\n`;
  const quoted = `"[^"]*(?:""[^"]*)*"(?=[${end}]|$)`;
  const cell = new RegExp(`(?<=^|[${end}])(?:${quoted}|[^"${end}][^${end}]*)`, "gu");
  return text.replace(cell, (found) => (isMeant(found) ? `"${found.replaceAll('"', '""')}"` : found));
}

function isMeant(cell: string): boolean {
  const marks = cell.split('"').length - 1;
  return marks > 0 && marks % 2 === 0 && !cell.trimStart().startsWith('"');
}
