/**
 * Failures of the system's own calls, whoever makes them: Pagefind and the packages that are not JavaScript, too. By strace, where it is
 * there and allowed.
 */
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { mainFile, run } from "../build/run.ts";
import { scratch } from "../tools.ts";
import { copyOf, type Ground } from "./ground.ts";
import { beginUnder, type Ended, endOf, type Trial, trialOf } from "./trial.ts";

/** A call that changes a file. */
export interface Call {
  readonly call: string;
  /** From the folder of the archive. */
  readonly path: string;
}

export interface FailingCall extends Call {
  readonly code: "ENOSPC" | "EIO" | "KILL";
  readonly forGood: boolean;
}

const changing = [
  ...["openat", "write", "pwrite64", "ftruncate", "fsync", "copy_file_range", "mkdir", "rmdir"],
  ...["rename", "renameat2", "link", "linkat", "unlink", "unlinkat", "symlink", "utimensat"],
];

/** Whether strace is there, and may look at what a process does. */
export async function canTrace(): Promise<boolean> {
  const { status } = await run("strace", ["-f", "-qq", "-o", "/dev/null", process.execPath, "--version"]);
  return status === 0;
}

/** The calls of a build that change files below its archive, each once. */
export async function callsOf(ground: Ground): Promise<Call[]> {
  const archive = await copyOf(ground);
  const log = join(await scratch(), "calls");
  const traced = ["-f", "-y", "-qq", "-s", "4096", "-e", `trace=${changing.join()}`, "-o", log];
  const build = [process.execPath, mainFile, "build", "--archive", archive, "--lang", "en"];
  const { status, stderr } = await run("strace", [...traced, ...build]);
  if (status !== 0) throw new Error(`a build under strace fails by itself: ${stderr}`);
  const found = (await readFile(log, "utf8")).split("\n").flatMap((line) => callsIn(line, archive));
  await rm(dirname(archive), { recursive: true, force: true });
  return [...new Map(found.map((call) => [`${call.call} ${call.path}`, call])).values()];
}

/** `1234 openat(AT_FDCWD</…>, "/…/dist/a.html", O_WRONLY|O_CREAT, 0666) = 21</…/dist/a.html>` */
function callsIn(line: string, archive: string): Call[] {
  const [, call = "", args = ""] = /^\d+ +(\w+)\((.*)\) += \d/.exec(line) ?? [];
  if (call === "" || (call === "openat" && !/O_WRONLY|O_RDWR|O_CREAT/.test(args))) return [];
  const given = call === "write" || call === "pwrite64" ? args.replace(/".*$/, "") : args;
  const paths = [...given.matchAll(/["<](\/[^">]*)[">]/g)].map(([, path = ""]) => path);
  const inside = paths.filter((path) => path.startsWith(`${archive}/`)).map((path) => path.slice(archive.length + 1));
  // Names that are drawn by chance are others the next time.
  return inside.filter((path) => !/[0-9a-f]{62}\.new$/.test(path)).map((path) => ({ call, path }));
}

/** Has a call of a build fail: the first of its kind on its file, or each. */
export function failingIn({ call, path, code, forGood }: FailingCall, ground: Ground): Promise<Trial> {
  return trialOf(ground, (archive): Promise<Ended> => {
    const fault = code === "KILL" ? "signal=KILL" : `error=${code}`;
    const inject = `inject=${call}:${fault}${forGood ? "" : ":when=1"}`;
    const strace = ["strace", "-f", "-qq", "-P", join(archive, path), "-e", `trace=${call}`, "-e", inject];
    return endOf(beginUnder([...strace, "-o", "/dev/null"], archive));
  });
}
