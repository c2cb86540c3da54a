/** The files that articles were made from, as they came, beside the pages of their articles. */
import { readFileSync } from "node:fs";
import type { Archive } from "../archive/model.ts";
import { originalAddress } from "../archive/originals.ts";
import { ReadOtherwise } from "../archive/source-file.ts";
import { keyOf } from "../store/key.ts";
import { sha256 } from "../text/digest.ts";
import type { SiteFile } from "./file.ts";

/**
 * Gives each file when it is its turn.
 * @throws {ReadOtherwise} when one is no longer what it was when it was first looked at
 */
export function* originalFiles({ articles, originals, addresses }: Archive): Generator<SiteFile, void> {
  for (const { id, address } of articles) {
    const original = originals.get(id);
    if (original === undefined) continue;
    yield {
      address: originalAddress(address, original, addresses),
      madeOf: keyOf(["original", original.sum], []),
      get content() {
        const content = readFileSync(original.disk);
        if (sha256(content) !== original.sum) throw new ReadOtherwise(original.path);
        return content;
      },
    };
  }
}
