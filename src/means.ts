/** What a build may use of the machine: how many processes at once, and about how much memory in all. */
import { readFileSync } from "node:fs";
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
    jobs: wished.jobs ?? processorsHere(availableParallelism(), quotaHere()),
    memory: wished.memory ?? Math.floor(share * memoryHere(totalmem(), process.constrainedMemory())),
  };
}

/**
 * How many processors there are to use.
 * @param quota how many of them the container may use, perhaps a part of one; nothing where it has no limit
 */
export function processorsHere(available: number, quota: number | undefined): number {
  return quota === undefined ? available : Math.max(1, Math.min(available, Math.floor(quota)));
}

/** Where Linux tells a container its share of the processors, in the newer form and in the older; Node 20 does not look there. */
const quotaFiles = [
  ["/sys/fs/cgroup/cpu.max"],
  ["/sys/fs/cgroup/cpu/cpu.cfs_quota_us", "/sys/fs/cgroup/cpu/cpu.cfs_period_us"],
];

function quotaHere(): number | undefined {
  for (const files of quotaFiles) {
    try {
      return quotaIn(files.map((file) => readFileSync(file, "utf8").trim()).join(" "));
    } catch {
      // Another form, or another system.
    }
  }
  return undefined;
}

/**
 * Reads a share of the processors: microseconds of work in so many of the clock, as in "150000 100000".
 * @returns nothing where it has no limit: "max 100000", "-1 100000"
 */
export function quotaIn(text: string): number | undefined {
  const [work, clock] = text.split(/\s+/).map(Number);
  return work !== undefined && clock !== undefined && work > 0 && clock > 0 ? work / clock : undefined;
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
