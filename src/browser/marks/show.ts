/** Shows matches in the page: as highlights, which leave it as it is, or where a browser has none, within elements. */
import type { Match } from "./find.ts";
import type { Stretch } from "./page-text.ts";

export interface Shown {
  /** Where a match stands on the screen. */
  readonly rect: (index: number) => DOMRect;
  /** The element whose text a match begins in. */
  readonly element: (index: number) => Element | null;
  /** Sets one match apart from the others. */
  readonly point: (index: number) => void;
  readonly remove: () => void;
}

/** The names that the style sheet knows them by. */
const names = { all: "tim", one: "tim-nay" } as const;

export function showMatches(matches: readonly Match[]): Shown {
  return "highlights" in CSS ? highlighted(matches) : wrapped(matches);
}

function highlighted(matches: readonly Match[]): Shown {
  const ranges = matches.map(rangeOf);
  CSS.highlights.set(names.all, new Highlight(...ranges));
  return {
    rect: (index) => ranges[index]?.getBoundingClientRect() ?? new DOMRect(),
    element: (index) => ranges[index]?.startContainer.parentElement ?? null,
    point: (index) => {
      const one = new Highlight(...ranges.slice(index, index + 1));
      one.priority = 1;
      CSS.highlights.set(names.one, one);
    },
    remove: () => {
      for (const name of Object.values(names)) CSS.highlights.delete(name);
    },
  };
}

function rangeOf(match: Match): Range {
  const last = match.at(-1) ?? match[0];
  const range = new Range();
  range.setStart(match[0].node, match[0].start);
  range.setEnd(last.node, last.end);
  return range;
}

/** From the last to the first, so that those before keep their places in their text nodes. */
function wrapped(matches: readonly Match[]): Shown {
  const marks = matches
    .toReversed()
    .map((match) => match.toReversed().map(wrap).reverse())
    .reverse();
  return {
    rect: (index) => marks[index]?.[0]?.getBoundingClientRect() ?? new DOMRect(),
    element: (index) => marks[index]?.[0]?.parentElement ?? null,
    point: (index) => {
      for (const [place, parts] of marks.entries())
        for (const mark of parts) mark.className = place === index ? `${names.all} ${names.one}` : names.all;
    },
    remove: () => {
      for (const mark of marks.flat()) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

function wrap({ node, start, end }: Stretch): HTMLElement {
  const mark = document.createElement("mark");
  mark.className = names.all;
  const words = node.splitText(start);
  words.splitText(end - start);
  words.replaceWith(mark);
  mark.append(words);
  return mark;
}
