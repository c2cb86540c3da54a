/**
 * For Eleventy run directly: `NODE_OPTIONS=--import=tsx npx eleventy --config=.eleventy.ts`.
 * Wiring only. It names no output folder in what it returns, writes to .cache/preview/ and never touches dist/.
 */
import type { EleventyConfig } from "@11ty/eleventy";
import { preview } from "./src/pipeline/preview.ts";

export default async function (config: EleventyConfig): Promise<void> {
  await preview(config);
}
