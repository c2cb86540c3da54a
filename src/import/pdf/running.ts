/** What stands on every page and belongs to none: running heads and page numbers. */
import { type Line, textOf } from "./lines.ts";
import { regionsIn } from "./table/regions.ts";

const pageNumber = /^[-–—\s]*(?:trang|page)?\s*\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?[-–—\s]*$/iu;

/** They stand among so many lines at the head or foot. */
const edge = 2;
/** They stand further from a table than its rows from one another, in their own height. */
const apart = 2.2;

/** The pages without what they all share at head and foot. */
export function withoutRunning(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length / 3));
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter(
      (line) => !edges.has(line) || !(pageNumber.test(textOf(line)) || (counts.get(keyOf(line)) ?? 0) >= least),
    );
  });
}

/** The headings of a table stand on each of its pages too: no line of one is at an edge, but where it stands apart. */
function edgesOf(page: readonly Line[]): Line[] {
  const regions = regionsIn(page);
  const isRow = (at: number, inner: number): boolean =>
    regions.some(({ from, to }) => from <= at && at < to) && !isApart(page[at], page[inner]);
  return page.filter((line, at) => {
    const [isHigh, isLow] = [at < edge, at >= page.length - edge];
    if (line.table !== undefined) return false;
    return page.length <= 2 * edge || (isHigh && !isRow(at, at + 1)) || (isLow && !isRow(at, at - 1));
  });
}

function isApart(line: Line | undefined, inner: Line | undefined): boolean {
  if (line === undefined || inner === undefined) return true;
  return Math.abs(line.y - inner.y) > apart * Math.max(line.size, inner.size);
}

/** Only their numbers differ. */
function keyOf(line: Line): string {
  return textOf(line).replace(/\d+/g, "#");
}
