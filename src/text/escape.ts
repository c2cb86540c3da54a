/** Plain text written so that Markdown gives it back unchanged. */

/**
 * The signs that mean something within a line, only where they could act: `a_b`, `2 * 3`, `R&D`, `< 5%`, `[1]` and
 * `~30` stay as they are. Without `](` there is no link, since no paragraph can define a reference.
 */
const inline: readonly RegExp[] = [
  /[\\`]/g,
  /(?<![ \u00a0])\*|\*(?![ \u00a0]|$)/g,
  /(?<![\p{L}\p{N}_])_+(?!_)|(?<!_)_+(?![\p{L}\p{N}_])/gu,
  /~{2,}/g,
  /\](?=\()/g,
  /<(?=[a-z/!?])/gi,
  /&(?=(?:#x?[0-9a-f]+|[a-z][a-z0-9]{1,31});)/gi,
];

/** The signs that make a line something else than a paragraph: heading, quote, list, rule, numbered list, reference. */
const atStart: readonly RegExp[] = [
  /^#(?=#{0,5}( |$))/,
  /^>/,
  /^[-+](?= |$)/,
  /^-(?=(?: *-){2,}$)/,
  /(?<=^\d{1,9})[.)](?= |$)/,
  /^\[(?=.*\]:)/,
];

/**
 * Escapes one paragraph of plain text for Markdown, as little as necessary, so that it renders as one paragraph with
 * exactly these words. White space is folded: a paragraph is one line.
 * Source: CommonMark 0.31, and the tables and strikethrough of markdown-it's default preset, without HTML and linkify.
 * @param paragraph plain text
 * @returns one line of Markdown; empty where the text holds no word
 */
export function escapeMarkdown(paragraph: string): string {
  const line = paragraph.replace(/[\t\n\v\f\r ]+/g, " ").trim();
  return [...inline, ...atStart].reduce((text, signs) => text.replace(signs, backslashed), line);
}

function backslashed(signs: string): string {
  return signs.replace(/./g, "\\$&");
}
