/** The typefaces of labels as outlines, for pictures of text. */
import { readFile } from "node:fs/promises";
import type { Typefaces } from "../cards/draw.ts";
import type { Glyph, Typeface } from "../cards/lettering.ts";
import { packageFile } from "../tool.ts";

/** Whole, for a card may be the only place at which some letter stands. */
export const typefaceFiles = {
  bold: "@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf",
  medium: "@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf",
} as const;

/** Reads the typefaces; to be done once. */
export async function typefaces(): Promise<Typefaces> {
  const [bold, medium] = await Promise.all([typeface(typefaceFiles.bold), typeface(typefaceFiles.medium)]);
  return { bold, medium };
}

async function typeface(file: string): Promise<Typeface> {
  const bytes = await readFile(packageFile(file));
  const { Blob, Buffer: Text, Face, Font, shape } = await import("harfbuzzjs");
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  const outlines = new Map<number, string>();
  const outlineOf = (glyph: number): string => {
    const known = outlines.get(glyph) ?? font.glyphToPath(glyph);
    outlines.set(glyph, known);
    return known;
  };
  return {
    unitsPerEm: face.upem,
    shape: (written) => {
      const text = new Text();
      text.addText(written);
      text.guessSegmentProperties();
      shape(font, text);
      return text
        .getGlyphInfosAndPositions()
        .flatMap(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }): Glyph[] =>
          // What the typeface lacks would be an empty box.
          codepoint === 0 ? [] : [{ outline: outlineOf(codepoint), advance: xAdvance, dx: xOffset, dy: yOffset }],
        );
    },
  };
}
