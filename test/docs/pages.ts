/** The pages of the documentation: English ones in `docs/`, Vietnamese ones of the same names in `docs/vi/`. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { FaultLanguage } from "../../src/input/said.ts";
import { root } from "../tools.ts";

export interface DocPage {
  readonly path: string;
  readonly name: string;
  readonly language: FaultLanguage;
}

export async function pages(): Promise<DocPage[]> {
  const folders = [
    { folder: join(root, "docs"), language: "en" },
    { folder: join(root, "docs", "vi"), language: "vi" },
  ] as const;
  const found = await Promise.all(
    folders.map(async ({ folder, language }) =>
      (await readdir(folder))
        .filter((name) => name.endsWith(".md"))
        .sort()
        .map((name) => ({ path: join(folder, name), name, language })),
    ),
  );
  return found.flat();
}
