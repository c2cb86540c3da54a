/** Cuts an article's file into front matter and body. Only YAML is front matter: no article can run code. */
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import type { SourceFile } from "./source-file.ts";

export interface Parts {
  readonly yaml: string;
  readonly body: string;
  /** The line on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

/**
 * Finds the front matter, between a first line `---` and the next one.
 * @returns the two parts, or the fault that keeps them from being told apart
 */
export function partsOf({ path, text }: SourceFile): Parts | Fault {
  const first = text.split("\n", 1)[0] ?? "";
  if (!first.startsWith("---")) return { file: path, line: 1, column: 1, ...say.noFrontMatter() };
  if (first.trimEnd() !== "---") return { file: path, line: 1, column: 4, ...say.frontMatterNotYaml(first) };
  const close = /\n---[ \t]*(\n|$)/.exec(text.slice(first.length));
  if (close === null) return { file: path, line: 1, column: 1, ...say.frontMatterNotClosed() };
  const yaml = text.slice(first.length + 1, first.length + close.index + 1);
  const body = text.slice(first.length + close.index + close[0].length);
  return { yaml, body, bodyLine: 2 + yaml.split("\n").length };
}
