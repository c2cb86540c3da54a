/** The typefaces: Be Vietnam Pro for labels, Source Serif 4 for reading, each as its packages cut it for Vietnamese and English. */
import { readFile } from "node:fs/promises";
import { packageFile } from "../tool.ts";
import { named, type OutputFile } from "./file.ts";

interface Cut {
  readonly family: string;
  readonly source: string;
  /** The weights that this cut stands for. */
  readonly weight: string;
  readonly range: string;
  readonly preload: boolean;
}

export interface FontFile extends Cut {
  readonly file: OutputFile;
}

const vietnamese =
  "U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303,U+309,U+323,U+1EA0-1EF9,U+20AB";
const latin = "U+0-FF,U+2013-2014,U+2018-201E,U+2026,U+20AC,U+2212";

const faces = [
  {
    family: "Source Serif 4",
    source: "@fontsource/source-serif-4/files/source-serif-4",
    weight: "400",
    weights: "400",
    preload: true,
  },
  {
    family: "Be Vietnam Pro",
    source: "@fontsource/be-vietnam-pro/files/be-vietnam-pro",
    weight: "500",
    weights: "400 550",
    preload: true,
  },
  {
    family: "Be Vietnam Pro",
    source: "@fontsource/be-vietnam-pro/files/be-vietnam-pro",
    weight: "700",
    weights: "600 800",
    preload: false,
  },
];

const cuts: readonly Cut[] = faces.flatMap(({ family, source, weight, weights, preload }) => [
  { family, source: `${source}-latin-${weight}-normal.woff2`, weight: weights, range: latin, preload },
  { family, source: `${source}-vietnamese-${weight}-normal.woff2`, weight: weights, range: vietnamese, preload },
]);

/** Reads the font files from their packages. */
export async function fontFiles(): Promise<readonly FontFile[]> {
  return Promise.all(
    cuts.map(async (cut) => ({ ...cut, file: named(addressOf(cut.source), await readFile(packageFile(cut.source))) })),
  );
}

/** The rules that name the font files; a font stands beside the style sheet. */
export function fontFaces(files: readonly FontFile[]): string {
  return files
    .map(({ family, weight, range, file }) => {
      const url = file.address.split("/").at(-1);
      return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${url})format("woff2");unicode-range:${range}}`;
    })
    .join("");
}

function addressOf(source: string): string {
  return `/assets/${source.split("/").at(-1)}`;
}
