/** Marks stretches of a block's text in its HTML, without breaking the tags that stand in between. */

/** A stretch of a block's text, in characters, with what to set before and after it; one `open`/`close` pair a run of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Set once, where the stretch begins. */
  readonly anchor: string;
  readonly open: string;
  readonly close: string;
}

/**
 * Sets marks into HTML that this project rendered.
 * Characters are counted without white space, for that is the only thing in which a block's HTML and text differ.
 * Where stretches overlap, the one that started first has the mark; all keep their anchors.
 * @param html the block's HTML, as `parseBody` gives it
 * @param text the block's text
 * @param stretches what to mark, in any order
 */
export function markText(html: string, text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return html;
  const inked = stretches.map((stretch) => inInk(stretch, text)).sort((a, b) => a.start - b.start || b.end - a.end);
  const out: string[] = [];
  let ink = 0;
  let active: Stretch | undefined;
  let inLink = false;
  const close = (): void => {
    if (active !== undefined) out.push(inLink ? active.close.replace("</a>", "") : active.close);
    active = undefined;
  };
  for (const piece of html.match(/<[^>]*>|&[a-z0-9#]+;|[^<&]/giu) ?? []) {
    const isTag = piece.startsWith("<");
    if (isTag) close();
    if (/^<\/?a\b/.test(piece)) inLink = !piece.startsWith("</");
    if (isTag || !/\S/u.test(piece)) {
      out.push(piece);
      continue;
    }
    out.push(...inked.filter(({ start }) => start === ink).map(({ anchor }) => anchor));
    active ??= opened(inked, ink, inLink, out);
    out.push(piece);
    ink += piece.startsWith("&") ? 1 : piece.length;
    if (active !== undefined && ink >= active.end) close();
  }
  return out.join("");
}

/** The stretch that covers a character, its mark opened. */
function opened(inked: readonly Stretch[], ink: number, inLink: boolean, out: string[]): Stretch | undefined {
  const stretch = inked.find(({ start, end }) => start <= ink && ink < end);
  // A link within a link is none: there the mark alone must do.
  if (stretch !== undefined) out.push(inLink ? stretch.open.replace(/<a [^>]*>/, "") : stretch.open);
  return stretch;
}

/** The same stretch, counted in characters that are not white space. */
function inInk(stretch: Stretch, text: string): Stretch {
  const start = inkLength(text.slice(0, stretch.start));
  return { ...stretch, start, end: start + inkLength(text.slice(stretch.start, stretch.end)) };
}

function inkLength(text: string): number {
  return text.replace(/\s/gu, "").length;
}
