/** What a build may use of the machine: how many processes at once, and about how much memory in all. */
import { availableParallelism, totalmem } from "node:os";
import { setFlagsFromString } from "node:v8";

export interface Means {
  /** So many processes work at once. */
  readonly jobs: number;
  /** In bytes. */
  readonly memory: number;
}

/** What is left to all else on the machine where nothing is said: a quarter. */
const share = 0.75;

/**
 * The means of a build: what is wished, or else what the machine, or the container that this runs in, has.
 * @param wished what was said of them
 */
export function meansOf(wished: Partial<Means> = {}): Means {
  return {
    jobs: wished.jobs ?? availableParallelism(),
    memory: wished.memory ?? Math.floor(share * memoryHere(totalmem(), process.constrainedMemory())),
  };
}

/**
 * The memory that there is, in bytes.
 * @param limit that of the container; systems without one say nothing, 0, or more than there can be
 */
export function memoryHere(total: number, limit: number | undefined): number {
  return limit === undefined || limit <= 0 ? total : Math.min(total, limit);
}

/**
 * Has the engine look for what is not needed any more when its heap has grown by a third, not when it has doubled: a large archive takes
 * a third less memory, and a build some 6 % more of the processor.
 */
export function growSparingly(): void {
  setFlagsFromString("--heap-growing-percent=30");
}

const bytesOf: Readonly<Record<string, number>> = { M: 2 ** 20, G: 2 ** 30 };

/** A size in bytes, written as in "1500M" or "1.5G"; nothing where it is written otherwise. */
export function readSize(text: string): number | undefined {
  const [, digits = "", unit = ""] = /^(\d{1,6}(?:\.\d{1,3})?)([MG])B?$/i.exec(text) ?? [];
  const bytes = Number(digits) * (bytesOf[unit.toUpperCase()] ?? 0);
  return bytes > 0 ? Math.floor(bytes) : undefined;
}

/** A size as `readSize` reads it. */
export function writeSize(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(3)}M`;
}
