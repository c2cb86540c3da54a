/**
 * Two folders change places in one step, where the system can do that: renameat2 with RENAME_EXCHANGE on Linux, renamex_np on macOS.
 * Node has neither; on Windows there is nothing like it.
 */
type Native = typeof import("fs-native-extensions");

/**
 * Puts each of two folders in the place of the other: at no moment is there none.
 * @returns whether it was done; where not, nothing was
 */
export async function exchange(one: string, other: string): Promise<boolean> {
  const native = await loaded();
  if (native === undefined) return false;
  // Whatever stands in the way is told by the renames that are tried instead.
  return native.swap(one, other).then(
    () => true,
    () => false,
  );
}

/** Nothing where this system cannot do it, or the package has nothing for it. */
async function loaded(): Promise<Native | undefined> {
  return process.platform === "win32" ? undefined : import("fs-native-extensions").catch(() => undefined);
}
