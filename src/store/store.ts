/**
 * The store: whatever takes long to make is kept beside the published site, by the key of all that it was made from. Safe to
 * delete at any time. A content that is not as it was written is made anew; where nothing can be kept, all is made each time.
 */
import { rmSync } from "node:fs";
import { listBlobs } from "./blobs.ts";
import { listAt, readList } from "./entries.ts";
import type { Store } from "./kept.ts";
import { OpenStore } from "./open-store.ts";

export type { Placed, Store } from "./kept.ts";

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
  return new OpenStore(folder, spare, readList(folder));
}

/** Forgets everything that a store holds; what others have put there stays. */
export async function emptyStore(folder: string): Promise<void> {
  rmSync(listAt(folder), { force: true });
  for (const { file } of await listBlobs(folder)) rmSync(file, { force: true });
}
