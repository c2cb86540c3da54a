/** Every file of a site that is made of points. */
import type { Archive } from "../archive/model.ts";
import { papersOf } from "../cards/palette.ts";
import { cardFiles } from "../views/cards.ts";
import { cardRasters } from "./cards.ts";
import { iconRasters } from "./icons.ts";
import { pictureRasters } from "./pictures.ts";
import type { Raster } from "./rasters.ts";

export async function rastersOf(archive: Archive): Promise<Raster[]> {
  const { light } = papersOf(archive.overrides?.colours);
  const kinds = await Promise.all([
    iconRasters(light),
    cardRasters(cardFiles(archive)),
    pictureRasters(archive.assets),
  ]);
  return kinds.flat();
}
