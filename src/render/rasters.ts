/** Files of a site that are made of points: pictures in their sizes, cards, icons. Each is made once, and then kept. */
import { type Fault, FaultsError, UserError } from "../input/fault.ts";
import { allOf, pathIn } from "../store/files.ts";
import { keyOf } from "../store/key.ts";
import type { Store } from "../store/store.ts";
import { sha256 } from "../text/digest.ts";
import { sumOfEncoders } from "./makers.ts";

export interface Raster {
  readonly address: string;
  /** All that the bytes depend on, beside the version of the tool and of what makes them. */
  readonly key: readonly string[];
  /** The same bytes for the same key. */
  readonly make: () => Promise<Uint8Array>;
  /** What is said where it cannot be made, for that is then a fault of the archive. */
  readonly fault?: Fault;
}

/** How many are made at once: each may hold a large picture. */
const together = 4;

/**
 * Writes rasters into a folder, from the store where it has them.
 * @returns how many of them were made
 * @throws {FaultsError} with every picture that cannot be decoded
 */
export async function writeRasters(
  rasters: readonly Raster[],
  folder: string,
  store: Store,
  progress: (done: number, total: number) => void = () => {},
): Promise<number> {
  const base = keyOf([await sumOfEncoders()], []);
  const faults: Fault[] = [];
  let [done, fresh] = [0, 0];
  for (let start = 0; start < rasters.length; start += together) {
    const some = rasters.slice(start, start + together);
    const kept = await allOf(some.map((raster) => writeRaster(raster, folder, store, base, faults)));
    fresh += kept.filter((one) => !one).length;
    done += some.length;
    progress(done, rasters.length);
  }
  if (faults.length > 0) throw new FaultsError(faults);
  return fresh;
}

async function writeRaster(
  { address, key, make, fault }: Raster,
  folder: string,
  store: Store,
  base: string,
  faults: Fault[],
): Promise<boolean> {
  const target = pathIn(folder, address);
  try {
    return await store.place(sha256(JSON.stringify([base, ...key])).slice(0, 32), target, make);
  } catch (error) {
    if (fault === undefined || error instanceof UserError) throw error;
    faults.push(fault);
    return true;
  }
}
