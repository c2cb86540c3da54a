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
  for (const piece of html.match(/<[^>]*>|&[a-z0-9#]+;|[^<&]/giu) ?? []) {
    const isTag = piece.startsWith("<") && piece.length > 1;
    const isInk = !isTag && /\S/u.test(piece);
    if (active !== undefined && (isTag || (isInk && ink >= active.end))) {
      out.push(active.close);
      active = undefined;
    }
    if (isInk) {
      for (const stretch of inked) if (stretch.start === ink) out.push(stretch.anchor);
      if (active === undefined) {
        active = inked.find((stretch) => stretch.start <= ink && ink < stretch.end);
        if (active !== undefined) out.push(active.open);
      }
      ink += piece.startsWith("&") ? 1 : piece.length;
    }
    out.push(piece);
  }
  if (active !== undefined) out.push(active.close);
  return out.join("");
}

/** The same stretch, counted in characters that are not white space. */
function inInk(stretch: Stretch, text: string): Stretch {
  const start = inkLength(text.slice(0, stretch.start));
  return { ...stretch, start, end: start + inkLength(text.slice(stretch.start, stretch.end)) };
}

function inkLength(text: string): number {
  return text.replace(/\s/gu, "").length;
}
