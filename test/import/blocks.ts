/** What the archive's own reader makes of imported Markdown. */
import { type Block, parseBody } from "../../src/text/blocks.ts";

/** The blocks of a draft as a build reads them; links and pictures lead where the Markdown says. */
export function readBlocks(blocks: readonly string[]): readonly Block[] {
  const picture = { sources: [], src: "a", width: 1, height: 1 };
  return parseBody(blocks.join("\n\n"), { link: ({ target }) => target, image: () => picture }).blocks;
}

/** Headings, tables and lists in a few words each: `table Năm,Tấn/2020,9`. */
export function outlineOf(blocks: readonly string[]): readonly string[] {
  return readBlocks(blocks).flatMap(({ kind, level, text, table }) => {
    if (kind === "heading") return `${"#".repeat(level ?? 0)} ${text}`;
    if (table !== undefined)
      return [table.headings, ...table.rows.map((row) => row.map((cell) => cell.text))].map(String).join("/");
    return kind === "paragraph" ? [] : `${kind} ${text.replaceAll("\n", "/")}`;
  });
}
