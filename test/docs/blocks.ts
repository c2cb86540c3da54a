/** The pieces of a page of the documentation that can be run or written: each says by its first words what it is. */
import MarkdownIt from "markdown-it";

export type Block =
  /** A file of the archive, with all of its content. */
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  /** Commands: run to their end, run until they serve, expected to fail, or of another machine. */
  | { readonly kind: "commands"; readonly how: "run" | "server" | "fails" | "elsewhere"; readonly text: string }
  /** Lines that what was run before has printed. */
  | { readonly kind: "output"; readonly text: string };

/**
 * Reads the fenced blocks of a page.
 * @throws {Error} where one is of no known kind: nothing in the documentation is to go unchecked
 */
export function blocksOf(markdown: string): Block[] {
  return fencesOf(markdown).map(({ info, content }) => blockOf(info, content));
}

/** The fenced blocks of a page, as they are. */
export function fencesOf(markdown: string): { readonly info: string; readonly content: string }[] {
  const tokens = new MarkdownIt().parse(markdown, {});
  return tokens.flatMap(({ type, info, content }) => (type === "fence" ? [{ info, content }] : []));
}

function blockOf(info: string, text: string): Block {
  const [language = "", more] = info.trim().split(/\s+/);
  if (language === "sh") return { kind: "commands", how: howOf(more), text };
  if (more !== undefined) return { kind: "file", path: more, text };
  if (language === "text") return { kind: "output", text };
  throw new Error(`a block “${info}” is neither a file, nor commands, nor what they print`);
}

function howOf(more: string | undefined): "run" | "server" | "fails" | "elsewhere" {
  if (more === undefined) return "run";
  if (more === "server" || more === "fails" || more === "elsewhere") return more;
  throw new Error(`commands are not to be run as “${more}”`);
}

/** Where its links lead within the repository. */
export function linksOf(markdown: string): string[] {
  const tokens = new MarkdownIt().parse(markdown, {}).flatMap(({ children }) => children ?? []);
  const all = tokens.map((token) => String(token.attrGet("href") ?? token.attrGet("src") ?? ""));
  return all.filter((to) => to !== "" && !/^(https?:|#)/.test(to)).map((to) => to.replace(/#.*$/, ""));
}
