/** What checks of earlier builds have found out of pages: one that is byte for byte the same need not be read again. */
import type { Memory } from "../check/check.ts";
import type { Needs } from "../check/rules.ts";
import { pathIn } from "../store/files.ts";
import { keyOf } from "../store/key.ts";
import type { Store } from "../store/store.ts";
import { openValues } from "../store/values.ts";

/** The memory of a site's pages, to be closed when all of them are known. */
export type CheckedMemory = Memory & { readonly close: () => void };

/**
 * The memory of a site's pages.
 * @param folder the root of the site, an absolute path
 */
export function checkedIn(store: Store, folder: string): CheckedMemory {
  const known = openValues<Needs>(store, "checked");
  const knownSum = (file: string): string | undefined => store.placed().get(file)?.sum;
  // Links are judged from where a page stands.
  const keyAt = (path: string): string | undefined => {
    const sum = knownSum(pathIn(folder, path));
    return sum && keyOf([sum, path], ["src/check", "src/policy"]);
  };
  return {
    get: (path) => {
      const key = keyAt(path);
      return key === undefined ? undefined : known.get(key);
    },
    set: (path, needs) => {
      const key = keyAt(path);
      if (key !== undefined) known.set(key, needs);
    },
    knownSum,
    close: () => known.close(),
  };
}
