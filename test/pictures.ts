/** Pictures that the tests draw for themselves. */
import sharp from "sharp";

interface Wanted {
  readonly width: number;
  readonly height: number;
  readonly format?: "png" | "jpeg" | "webp" | "avif" | "gif";
  /** As EXIF counts it: 6 is a camera held upright. */
  readonly orientation?: number;
  /** Something shows through. */
  readonly alpha?: boolean;
  readonly quality?: number;
}

/** A red upper half over a blue lower one, with noise that makes no two sizes of it alike. */
export async function drawn({
  width,
  height,
  format = "png",
  orientation,
  alpha = false,
  quality,
}: Wanted): Promise<Buffer> {
  const channels = alpha ? 4 : 3;
  const points = Buffer.alloc(width * height * channels);
  for (let index = 0; index < width * height; index++) {
    const upper = index < (width * height) / 2;
    const noise = (index * 2_654_435_761) % 32;
    points.set([upper ? 220 : noise, noise, upper ? noise : 220, 128].slice(0, channels), index * channels);
  }
  const picture = sharp(points, { raw: { width, height, channels } }).toFormat(
    format,
    quality === undefined ? {} : { quality },
  );
  const told = orientation === undefined ? picture : picture.withMetadata({ orientation }).withExifMerge(secret);
  return told.toBuffer();
}

/** What a telephone notes beside a picture, and no reader should learn. */
const secret = {
  IFD0: { Copyright: "secret-owner" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 1/1 30/1", GPSLongitudeRef: "E", GPSLongitude: "105/1 51/1 0/1" },
};
