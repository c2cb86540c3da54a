/** The language of an article that comes in, which its file names where it is another than the archive's. */
import type { Draft } from "./draft.ts";

/** Letters that Vietnamese alone has, or has far more often than others. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** So much of a text is enough to tell. */
const enough = 20_000;

/** Whether a text is Vietnamese, by its letters: one in fifty is more than any other language has by names. */
export function isVietnamese(text: string): boolean {
  const some = text.slice(0, enough);
  return (some.match(vietnamese)?.length ?? 0) / Math.max(1, some.length) > 0.02;
}

/**
 * What the file of an article says of its language: nothing where it is the archive's own, or cannot be told.
 * @param own the language of the archive's texts
 */
export function languageFor({ lang, blocks }: Pick<Draft, "lang" | "blocks">, own: string): string | undefined {
  const found = lang ?? (isVietnamese(blocks.join("\n")) ? "vi" : undefined);
  return found === own ? undefined : found;
}
