/** What stands in the guides as code, so that tests can run it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./tools.ts";

export interface CodeBlock {
  readonly language: string;
  /** The file that is named last before it; nothing where the text just above names none. */
  readonly file: string | undefined;
  readonly text: string;
}

/** The blocks of code of a guide, in their order. */
export function blocksOf(guide: string): CodeBlock[] {
  const text = readFileSync(join(root, "docs", guide), "utf8");
  return [...text.matchAll(/([^\n]*)\n\n```(\w+)\n([\s\S]*?)```/g)].map(([, above = "", language = "", code = ""]) => ({
    language,
    file: [...above.matchAll(/`([\w./-]+\.\w+)`/g)].at(-1)?.[1],
    text: code,
  }));
}
