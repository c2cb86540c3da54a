/** The marker that every site of this tool carries at its root: whose it is, and whether it is whole. 404.html finds the root by it. */
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

export const markerName = "doi-chieu.json";
/** The marker until it is whole. */
export const freshMarkerName = `${markerName}.new`;

const markerSchema = z.object({
  tool: z.literal("doi-chieu"),
  version: z.string(),
  /** "building" until everything else is written. */
  state: z.enum(["building", "complete"]),
  /** How many documents the search index holds. */
  indexed: z.number().int(),
  /** The checksum of the search index; sites of earlier versions have none. */
  indexSum: z.string().optional(),
  /** The same of the sites of other languages, each with its folder: "en/". */
  further: z.array(z.object({ folder: z.string(), indexed: z.number().int(), indexSum: z.string() })).optional(),
});

export type Marker = z.output<typeof markerSchema>;

/** Reads the marker of a folder; nothing where there is none or it is not this tool's. */
export async function readMarker(folder: string): Promise<Marker | undefined> {
  const text = await readFile(join(folder, markerName), "utf8").catch(() => "");
  try {
    return markerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The marker as it stands in its file. */
export function markerText(marker: Marker): string {
  return `${JSON.stringify(marker)}\n`;
}

/** Writes the marker as a whole: another name of the file that stands there is not written through. */
export async function writeMarker(folder: string, marker: Marker): Promise<void> {
  const fresh = join(folder, freshMarkerName);
  await rm(fresh, { force: true });
  await writeFile(fresh, markerText(marker), { flush: true });
  await rename(fresh, join(folder, markerName));
}
