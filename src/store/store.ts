/**
 * The store: whatever takes long to make is kept beside the published site, by the key of all that it was made from. Safe to
 * delete at any time. A content that is not as it was written is made anew; where nothing can be kept, all is made each time.
 */
import { rmSync } from "node:fs";
import { listBlobs } from "./blobs.ts";
import { listAt } from "./entries.ts";
import type { Store } from "./kept.ts";
import { OpenStore } from "./open-store.ts";

export type { KeptBeside, Placed, Store, TargetOf } from "./kept.ts";

export interface StoreOptions {
  /** What this build does not want may take up so many bytes. */
  readonly spare?: number;
}

const usualSpare = 1_000_000_000;

/**
 * Opens a store.
 * @param folder an absolute path; made when something is put there
 */
export function openStore(folder: string, { spare = usualSpare }: StoreOptions = {}): Store {
  return new OpenStore(folder, spare);
}

/**
 * Opens a store without anything that it holds: all of that goes, as far as it can be taken away, but for what others have put there.
 */
export async function openEmptyStore(folder: string, { spare = usualSpare }: StoreOptions = {}): Promise<Store> {
  for (const file of [listAt(folder), ...(await listBlobs(folder)).map((blob) => blob.file)]) {
    try {
      rmSync(file, { force: true });
    } catch {
      // What cannot be taken away is not believed: a store that cannot be written costs time, not the build.
    }
  }
  return new OpenStore(folder, spare, false);
}
