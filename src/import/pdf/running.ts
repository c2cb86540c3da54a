/** What stands on every page and belongs to none: running heads and page numbers. */
import { type Line, textOf } from "./lines.ts";

const pageNumber = /^[-–—\s]*(?:trang|page)?\s*\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?[-–—\s]*$/iu;

/** They stand among so many lines at the head or foot. */
const edge = 2;

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

function edgesOf(page: readonly Line[]): Line[] {
  return page.length <= 2 * edge ? [...page] : [...page.slice(0, edge), ...page.slice(-edge)];
}

/** Only their numbers differ. */
function keyOf(line: Line): string {
  return textOf(line).replace(/\d+/g, "#");
}
