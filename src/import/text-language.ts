/** The language of an article that comes in, which its file names where it is another than the archive's. */
import { isVietnamese } from "../text/vietnamese.ts";
import type { Draft } from "./draft.ts";

/**
 * What the file of an article says of its language: nothing where it is the archive's own, or cannot be told.
 * @param own the language of the archive's texts
 */
export function languageFor({ lang, blocks }: Pick<Draft, "lang" | "blocks">, own: string): string | undefined {
  const found = lang ?? (isVietnamese(blocks.join("\n")) ? "vi" : undefined);
  return found === own ? undefined : found;
}
