/** Cuts whole typefaces to the letters of Vietnamese and English. A cut takes longer than the rest of a small build, so it is kept. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { keyOf } from "../store/key.ts";
import { sha256 } from "../text/digest.ts";
import { packageFile, userCache } from "../tool.ts";
import { kept } from "./kept.ts";

const latin = "0-FF,2013-2014,2018-201E,2026,20AC,2212";
const vietnamese = "102-103,110-111,128-129,168-169,1A0-1A1,1AF-1B0,300-301,303,309,323,1EA0-1EF9,20AB";

/** The characters that a cut holds, as far as its typeface has them. */
export const wanted = characters(`${latin},${vietnamese}`);

const options = {
  targetFormat: "woff2",
  // Composition, kerning, the places of marks, ligatures, fractions, and the figures that the style sheets ask for.
  keepFeatures: ["ccmp", "kern", "mark", "mkmk", "liga", "frac", "numr", "dnom", "lnum", "pnum", "tnum"],
  // The records that tell the licence: the Open Font License asks that it goes wherever the font goes.
  preserveNameIds: [13, 14],
  // Instructions for screens of few points, which made two of the three nearly twice as large; the third never had any.
  noHinting: true,
} as const;

/** The packages lie beside what belongs to them alone, so the cuts go when they go, and no archive is written into. */
const folderOfCuts = join(dirname(dirname(packageFile("subset-font/package.json"))), ".cache", "doi-chieu", "fonts");

/** Where packages are closed to writing, cuts are kept for the user. */
export const foldersOfCuts = [folderOfCuts, join(userCache, "fonts")];

/**
 * Cuts a typeface, or takes the cut that was kept; the bytes are the same.
 * @param source the typeface's file, as `package/path`
 * @param folder where cuts are kept
 */
export async function cutFont(source: string, folder: string | readonly string[] = foldersOfCuts): Promise<Buffer> {
  const whole = await readFile(packageFile(source));
  const key = keyOf([sha256(whole), wanted, JSON.stringify(options), ...(await knives())], ["src/render/font-cut.ts"]);
  return kept(folder, key, () => cut(whole));
}

async function cut(whole: Buffer): Promise<Buffer> {
  // Loaded only here: what cuts takes time to load, too.
  const { default: subsetFont } = await import("subset-font");
  return subsetFont(whole, wanted, options);
}

/** The hashes of files that change with each version of what cuts, every package found as the one that uses it finds it. */
async function knives(): Promise<readonly string[]> {
  const subsetFont = packageFile("subset-font/package.json");
  const fontverter = packageFile("fontverter/package.json", subsetFont);
  const wawoff2 = packageFile("wawoff2/package.json", fontverter);
  // This package does not let its package.json be resolved.
  const harfbuzz = packageFile("harfbuzzjs/dist/harfbuzz-subset.wasm", subsetFont);
  return Promise.all([subsetFont, fontverter, wawoff2, harfbuzz].map(async (path) => sha256(await readFile(path))));
}

/** All characters of ranges written as in CSS, without their U+. */
function characters(ranges: string): string {
  const points = ranges.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return String.fromCodePoint(...points);
}
