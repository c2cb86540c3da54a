/** The pictures that articles show, as files: in their sizes and formats, upright, and without what a camera notes beside them. */
import { readFile } from "node:fs/promises";
import type { Sharp } from "sharp";
import { mostOfPicture } from "../archive/picture-file.ts";
import { type Asset, heightAt, type PictureFormat, type Variant } from "../archive/pictures.ts";
import { palette } from "../cards/palette.ts";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { sha256 } from "../text/digest.ts";
import { sumOfCode } from "../tool.ts";
import { encoder } from "./encoder.ts";
import type { Raster } from "./rasters.ts";

/** How each format is written: as good as the eye sees, no better. */
const writers: Readonly<Record<PictureFormat, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 3 }),
  webp: (picture) => picture.webp({ quality: 76, effort: 4, smartSubsample: true }),
  jpeg: (picture) => picture.jpeg({ quality: 78, mozjpeg: true }),
};

/** The rasters of all pictures; two of the same name and content are the same files. */
export async function pictureRasters(assets: readonly Asset[]): Promise<Raster[]> {
  const code = sumOfCode([
    ...["src/render/pictures.ts", "src/render/encoder.ts", "src/cards/palette.ts"],
    ...["src/archive/pictures.ts", "src/archive/picture-file.ts"],
  ]);
  const rasters = assets.flatMap((asset) =>
    asset.variants.map((variant) => [variant.address, rasterOf(asset, variant, code)] as const),
  );
  return [...new Map(rasters).values()];
}

function rasterOf(asset: Asset, variant: Variant, code: string): Raster {
  return {
    address: variant.address,
    key: [code, asset.facts.hash, variant.format, String(variant.width)],
    make: () => written(asset, variant),
    fault: { ...asset.asked, ...say.pictureUnreadable() },
  };
}

/** Nothing of the file but its points is taken over: no place, no camera, no comment. */
async function written({ disk, path, facts }: Asset, { format, width }: Variant): Promise<Uint8Array> {
  const bytes = await readFile(disk);
  if (sha256(bytes) !== facts.hash) throw new UserError(say.pictureChanged(path));
  const sharp = await encoder();
  const upright = sharp(bytes, { limitInputPixels: mostOfPicture.points, failOn: "error" }).autoOrient();
  // What lets the page through was drawn for a light one: in the dark its black lines would be lost.
  const onPaper = upright.flatten({ background: palette.paper });
  return writers[format](onPaper.resize(width, heightAt(width, facts), { fit: "fill" })).toBuffer();
}
