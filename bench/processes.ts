/** What Linux's /proc tells of processes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100; // USER_HZ, the unit of /proc/*/stat on every Linux that Node runs on

/**
 * The CPU time of all children that have ended and of theirs, from the kernel's own account of this process.
 * @returns null where there is no /proc
 */
export function childrenCpuSeconds(): number | null {
  if (!existsSync("/proc/self/stat")) return null;
  const stat = readFileSync("/proc/self/stat", "utf8");
  // The program's name, in parentheses, may hold spaces; cutime and cstime are fields 16 and 17 of the whole line.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/**
 * The resident memory of a process and its descendants; what they share is counted once for each.
 * @param root the process's id
 * @returns null where there is no /proc
 */
export function treeBytes(root: number): number | null {
  if (!existsSync("/proc/self/status")) return null;
  return treeOf(root).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Ends a process and its descendants at once. */
export function endTree(root: number): void {
  for (const { id } of treeOf(root)) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
}

function treeOf(root: number): readonly Running[] {
  const processes = new Map(runningProcesses().map((running) => [running.id, running]));
  return [...processes.values()].filter((running) => descends(running, root, processes));
}

interface Running {
  readonly id: number;
  readonly parent: number;
  readonly bytes: number;
}

function runningProcesses(): readonly Running[] {
  return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? readProcess(name) : []));
}

/** A process may end between the listing and the reading. */
function readProcess(name: string): readonly Running[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, "utf8");
    const number = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return [{ id: Number(name), parent: number("PPid"), bytes: number("VmRSS") * 1024 }];
  } catch {
    return [];
  }
}

function descends(from: Running, root: number, processes: ReadonlyMap<number, Running>): boolean {
  for (let at: Running | undefined = from; at !== undefined; at = processes.get(at.parent)) {
    if (at.id === root) return true;
  }
  return false;
}
