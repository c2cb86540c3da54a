/** Marks stretches of a block's text in its HTML, without breaking the tags that stand in between. */
import type { Span } from "./sentences.ts";

/** A run of text between two tags, covered by the same stretches from its first to its last character. */
export interface Run<Stretch extends Span> {
  /** What covers it, the shortest first: of two marks that overlap, the shorter one is the more exact. */
  readonly covering: readonly [Stretch, ...Stretch[]];
  /** Whether the shortest stretch begins with this run; else it goes on after a tag or another mark. */
  readonly first: boolean;
  /** It stands within a link of the text. */
  readonly inLink: boolean;
}

/** How marks are written. */
export interface Pen<Stretch extends Span> {
  /** Set once, where a stretch begins. */
  readonly anchor: (stretch: Stretch) => string;
  /** Set once, where a stretch ends. */
  readonly end: (stretch: Stretch) => string;
  /** What is set before and after a run. */
  readonly around: (run: Run<Stretch>) => readonly [open: string, close: string];
}

/**
 * Sets marks into HTML that this project rendered.
 * Characters are counted without white space, for that is the only thing in which a block's HTML and text differ.
 * Where stretches overlap, each run of text has one mark, which is of all that cover it.
 * @param html the block's HTML, as `parseBody` gives it
 * @param text the block's text
 * @param stretches what to mark, in any order
 */
export function markText<Stretch extends Span>(
  html: string,
  text: string,
  stretches: readonly Stretch[],
  pen: Pen<Stretch>,
): string {
  if (stretches.length === 0) return html;
  const inked = stretches.map((stretch) => inInk(stretch, text));
  const edges = new Set(inked.flatMap(({ start, end }) => [start, end]));
  const begun = new Set<Stretch>();
  const out: string[] = [];
  let ink = 0;
  let closing: string | undefined;
  let inLink = false;
  const close = (): void => {
    if (closing !== undefined) out.push(closing);
    closing = undefined;
  };
  for (const piece of html.match(/<[^>]*>|&[a-z0-9#]+;|[^<&]/giu) ?? []) {
    const isTag = piece.startsWith("<");
    if (isTag) close();
    if (/^<\/?a\b/.test(piece)) inLink = !piece.startsWith("</");
    if (isTag || !/\S/u.test(piece)) {
      out.push(piece);
      continue;
    }
    out.push(...inked.filter(({ start }) => start === ink).map(({ stretch }) => pen.anchor(stretch)));
    closing ??= opened(inked, ink, { begun, inLink, out }, pen);
    out.push(piece);
    ink += piece.startsWith("&") ? 1 : piece.length;
    if (!edges.has(ink)) continue;
    close();
    out.push(...inked.filter(({ end }) => end === ink).map(({ stretch }) => pen.end(stretch)));
  }
  close();
  return out.join("");
}

interface Inked<Stretch> extends Span {
  readonly stretch: Stretch;
}

interface Progress<Stretch> {
  /** The stretches that have a mark already. */
  readonly begun: Set<Stretch>;
  readonly inLink: boolean;
  readonly out: string[];
}

/** Opens the mark of the stretches that cover a character; gives what closes it. */
function opened<Stretch extends Span>(
  inked: readonly Inked<Stretch>[],
  ink: number,
  { begun, inLink, out }: Progress<Stretch>,
  pen: Pen<Stretch>,
): string | undefined {
  const [shortest, ...others] = inked
    .filter(({ start, end }) => start <= ink && ink < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
    .map(({ stretch }) => stretch);
  if (shortest === undefined) return undefined;
  const first = !begun.has(shortest);
  begun.add(shortest);
  const [open, close] = pen.around({ covering: [shortest, ...others], first, inLink });
  out.push(open);
  return close;
}

/** The same stretch, counted in characters that are not white space. */
function inInk<Stretch extends Span>(stretch: Stretch, text: string): Inked<Stretch> {
  const start = inkLength(text.slice(0, stretch.start));
  return { stretch, start, end: start + inkLength(text.slice(stretch.start, stretch.end)) };
}

function inkLength(text: string): number {
  return text.replace(/\s/gu, "").length;
}
