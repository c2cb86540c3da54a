/** The languages that the interface has, and what is said in another than the archive's own. */
import { z } from "zod";

export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/**
 * What stands in place of some fields for readers of another language: `in: { en: { name: Ports } }`.
 * @param shape the fields, each of which may be left out
 */
export function inLanguages<Shape extends z.ZodRawShape>(shape: Shape) {
  const words = z.strictObject(shape);
  return z
    .strictObject({
      vi: words.optional().describe("In Vietnamese."),
      en: words.optional().describe("In English."),
    } satisfies Record<Language, z.ZodType>)
    .optional()
    .describe("What readers of another language see in place of it: { en: { name: Ports } }.");
}

/** Something with what it has in a language laid over it. */
export function inLanguage<Item extends { readonly in?: Partial<Record<Language, object | undefined>> | undefined }>(
  item: Item,
  language: Language,
): Item {
  return { ...item, ...item.in?.[language] };
}
