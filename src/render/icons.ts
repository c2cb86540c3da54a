/** The site's mark in points, for the places that take no SVG: the home screen of a telephone, the list of its programs. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { palette } from "../cards/palette.ts";
import { sha256 } from "../text/digest.ts";
import { sumOfCode, toolFolder } from "../tool.ts";
import { encoder } from "./encoder.ts";
import type { OutputFile } from "./file.ts";
import type { Raster } from "./rasters.ts";

/** The side of each icon, in points: the first for Apple's home screen, the others for the manifest. */
export const iconSizes = { apple: 180, small: 192, large: 512 } as const;

/** The whole mark stays within the circle or square that a system may cut out of an icon. */
const markPart = 0.62;

const markFile = join(toolFolder, "_includes", "icon.svg");

/** The mark as it is written. */
export function readMark(): Promise<string> {
  return readFile(markFile, "utf8");
}

/** Named by the mark and paper that they are made of, for a name must be known before its file is made. */
export function iconAddress(mark: string, size: number, paper: string): string {
  const made = paper === palette.paper ? mark : mark + paper;
  return `/assets/icon-${size}-${sha256(made).slice(0, 8)}.png`;
}

/** @param paper what they are drawn on: the archive's own colour, where it has one */
export async function iconRasters(paper: string): Promise<Raster[]> {
  const mark = await readMark();
  const code = sumOfCode(["src/render/icons.ts", "src/render/encoder.ts", "src/cards/palette.ts"]);
  return Object.values(iconSizes).map((size) => ({
    address: iconAddress(mark, size, paper),
    key: [code, mark, String(size), paper],
    make: () => iconOf(mark, size, paper),
  }));
}

/** The mark on paper. */
async function iconOf(mark: string, size: number, paper: string): Promise<Uint8Array> {
  const sharp = await encoder();
  const side = Math.round(size * markPart);
  const before = Math.floor((size - side) / 2);
  const after = size - side - before;
  return sharp(Buffer.from(mark), { density: Math.ceil((72 * side) / 28) * 2 })
    .resize(side, side)
    .extend({ top: before, left: before, bottom: after, right: after, background: paper })
    .flatten({ background: paper })
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

/** What a system needs to keep the site among its programs. Its addresses start from its own place, the site's root. */
export function manifestFile(title: string, lang: string, mark: string, paper: string): OutputFile {
  const icon = (size: number) => ({
    src: iconAddress(mark, size, paper).slice(1),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose: "any maskable",
  });
  const manifest = {
    name: title,
    lang,
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    background_color: paper,
    theme_color: paper,
    icons: [icon(iconSizes.small), icon(iconSizes.large)],
  };
  return { address: manifestAddress, content: Buffer.from(`${JSON.stringify(manifest)}\n`) };
}

export const manifestAddress = "/manifest.webmanifest";
