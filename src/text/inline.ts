/** What a reader reads of a line: its text without marks. */
import type { Token } from "markdown-it";

export function inlineText(children: readonly Token[]): string {
  return children
    .map((child) => (child.type.endsWith("break") ? " " : child.type === "image" ? "" : child.content))
    .join("");
}
