/** Where a picture of a body begins: the parser itself keeps only the lines of whole paragraphs. */
import type { MarkdownIt, Token } from "markdown-it";

/** Makes a parser note, with each picture, how far into its paragraph it begins. */
export function keepStarts({ inline: { ruler } }: MarkdownIt): void {
  const plain = ruler.__rules__.find(({ name }) => name === "image")?.fn;
  if (plain === undefined) throw new Error("the parser has no rule for pictures");
  ruler.at("image", (state, silent) => {
    const start = state.pos;
    const matched = plain(state, silent);
    const token = matched && !silent ? state.tokens.at(-1) : undefined;
    if (token !== undefined) token.meta = { start };
    return matched;
  });
}

/**
 * The place of a picture in its source.
 * @param image a picture that `keepStarts` has noted
 * @param paragraph the token that it is a part of
 * @param first the line on which that paragraph starts, counted from 0
 * @param lines the lines of the whole source
 * @returns both counted from 1; the column in characters of JavaScript
 */
export function startOf(
  image: Token,
  paragraph: Token,
  first: number,
  lines: readonly string[],
): { line: number; column: number } {
  const start = Number(image.meta?.["start"] ?? 0);
  const before = paragraph.content.slice(0, start).split("\n");
  const written = paragraph.content.split("\n")[before.length - 1] ?? "";
  const line = first + before.length;
  // What indents a line, or marks it as a list or quote, is not part of the paragraph.
  const indent = Math.max(0, lines[line - 1]?.indexOf(written) ?? 0);
  return { line, column: indent + (before.at(-1)?.length ?? 0) + 1 };
}
