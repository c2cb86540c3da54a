/** Social cards as files. */
import { cardSize } from "../cards/card.ts";
import { drawCard, type Typefaces } from "../cards/draw.ts";
import type { CardFile } from "../views/cards.ts";
import { sumOfCode, sumOfLettering } from "./makers.ts";
import type { Raster } from "./rasters.ts";
import { typefaceFiles, typefaces } from "./typefaces.ts";

/** The rasters of cards. Letters are drawn only for a card that is not on the shelf. */
export async function cardRasters(cards: readonly CardFile[]): Promise<Raster[]> {
  if (cards.length === 0) return [];
  const code = await sumOfCode("src/cards", "src/render/cards.ts", "src/render/typefaces.ts");
  const letters = await sumOfLettering(Object.values(typefaceFiles));
  let faces: Promise<Typefaces> | undefined;
  return cards.map(({ address, card }) => ({
    address,
    key: [code, letters, JSON.stringify(card)],
    make: async () => {
      faces ??= typefaces();
      return pngOf(drawCard(card, await faces));
    },
  }));
}

/** A drawing of few colours as PNG. */
async function pngOf(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(svg))
    .resize(cardSize.width, cardSize.height, { fit: "fill" })
    .removeAlpha()
    .png({ palette: true, colours: 64, dither: 0, effort: 7, compressionLevel: 9 })
    .toBuffer();
}
