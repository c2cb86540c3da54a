/** Measures typefaces: how high their lines are, and how wide they set a text. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { keyOf } from "../store/key.ts";
import { sha256 } from "../text/digest.ts";
import { packageFile } from "../tool.ts";
import { foldersOfCuts } from "./font-cut.ts";
import { kept } from "./kept.ts";

const schema = z.strictObject({ ascent: z.number(), descent: z.number(), gap: z.number(), width: z.number() });

/** In parts of the letters' size. */
export type Metrics = Readonly<z.output<typeof schema>>;

/**
 * Measures a typeface, or takes what was measured before: loading what measures takes longer than measuring.
 * @param source the typeface's file, as `package/path`
 * @param text what is set to know the width; kerning counts
 * @param folder where measures are kept
 */
export async function metricsOf(
  source: string,
  text: string,
  folder: string | readonly string[] = foldersOfCuts,
): Promise<Metrics> {
  const [font, ruler] = await Promise.all(
    [source, "harfbuzzjs/dist/harfbuzz.wasm"].map((name) => readFile(packageFile(name))),
  );
  if (font === undefined || ruler === undefined) throw new Error(`no font at ${source}`);
  const key = keyOf([sha256(font), sha256(ruler), text], ["src/render/font-metrics.ts"]);
  const measured = await kept(folder, key, async () => Buffer.from(JSON.stringify(await measure(font, text))));
  return schema.parse(JSON.parse(measured.toString()));
}

async function measure(file: Buffer, text: string): Promise<Metrics> {
  // Loaded only here, like what cuts.
  const harfbuzz = await import("harfbuzzjs");
  const face = new harfbuzz.Face(new harfbuzz.Blob(file));
  const font = new harfbuzz.Font(face);
  const line = new harfbuzz.Buffer();
  line.addText(text);
  line.guessSegmentProperties();
  harfbuzz.shape(font, line);
  const width = line.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
  const { ascender, descender, lineGap } = font.hExtents();
  const em = (units: number): number => units / face.upem;
  return { ascent: em(ascender), descent: em(-descender), gap: em(lineGap), width: em(width) };
}
