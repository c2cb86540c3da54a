/** The one place at which pictures are read and written in points. */
import type sharp from "sharp";

/**
 * Gives the library, loaded when it is first asked for: that takes longer than a small build.
 * Each picture is written by one thread, for AVIF's bytes depend on how many there are, and no machine is to give others.
 */
export async function encoder(): Promise<typeof sharp> {
  const { default: library } = await import("sharp");
  library.concurrency(1);
  return library;
}
