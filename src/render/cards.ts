/** Social cards as files. */
import type { PngOptions } from "sharp";
import { type Card, cardSize } from "../cards/card.ts";
import { drawCard, type Typefaces } from "../cards/draw.ts";
import { sumOfCode } from "../tool.ts";
import type { CardFile } from "../views/cards.ts";
import { encoder } from "./encoder.ts";
import { sumOfLettering } from "./makers.ts";
import type { Raster } from "./rasters.ts";
import { typefaceFiles, typefaces } from "./typefaces.ts";

/** The rasters of cards. Letters are drawn only for a card that is not on the shelf. */
export async function cardRasters(cards: readonly CardFile[]): Promise<Raster[]> {
  if (cards.length === 0) return [];
  const code = sumOfCode([
    "src/cards",
    "src/render/cards.ts",
    "src/render/encoder.ts",
    "src/render/typefaces.ts",
    "src/text",
  ]);
  const letters = await sumOfLettering(Object.values(typefaceFiles));
  let faces: Promise<Typefaces> | undefined;
  return cards.map(({ address, card }) => ({
    address,
    key: [code, letters, JSON.stringify(card)],
    make: async () => {
      faces ??= typefaces();
      return pngOf(drawCard(card, await faces), optionsFor(card));
    },
  }));
}

/** How a card is written: one accent needs no more than 16 colours, at six tenths of the bytes and of the time. */
function optionsFor({ verdict }: Card): PngOptions {
  const few = verdict === undefined ? { colours: 256, effort: 7 } : { colours: 16, effort: 1 };
  return { ...few, palette: true, dither: 0, compressionLevel: 9 };
}

async function pngOf(svg: string, options: PngOptions): Promise<Uint8Array> {
  const sharp = await encoder();
  const { width, height } = cardSize;
  return sharp(Buffer.from(svg)).resize(width, height, { fit: "fill" }).removeAlpha().png(options).toBuffer();
}
