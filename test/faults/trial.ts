/** One build at which something fails, and the build after it: what must hold of both. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { mainFile, plainEnvironment, run } from "../build/run.ts";
import { copyOf, type Ground, madeIn, type State, stateOf } from "./ground.ts";

/** Where and how a build fails. */
export interface Point {
  /** The number of the change of a file at which it does, from 1. */
  readonly at: number;
  /** The system's error, or KILL for the end of all processes of the build. */
  readonly code: "ENOSPC" | "EIO" | "KILL";
  /** Whether all later changes fail, too. */
  readonly forGood: boolean;
}

export interface Ended {
  /** Nothing where it was killed. */
  readonly status: number | null;
  readonly printed: string;
}

/** What came of a build that failed, and of the one after it. */
export interface Trial {
  readonly first: Ended & { readonly state: State };
  readonly second: Ended & { readonly state: State; readonly made: readonly string[] };
}

const hook = fileURLToPath(new URL("hook.js", import.meta.url));

/** Counts the changes that a build makes to files. */
export async function changesOf(ground: Ground): Promise<number> {
  const archive = await copyOf(ground);
  const counter = join(dirname(archive), "count");
  await writeFile(counter, "");
  const { status, printed } = await endOf(begin(archive, { FAULT_COUNT: counter }));
  if (status !== 0) throw new Error(`a build under the hook fails by itself: ${printed}`);
  return (await readFile(counter)).length;
}

/** Has a build fail at a point. */
export async function failingAt(point: Point, ground: Ground): Promise<Trial> {
  return trialOf(ground, async (archive) => {
    const counter = join(dirname(archive), "count");
    await writeFile(counter, "");
    return endOf(
      begin(archive, {
        FAULT_COUNT: counter,
        FAULT_AT: String(point.at),
        FAULT_CODE: point.code,
        FAULT_LAST: String(point.forGood ? 0 : point.at),
      }),
    );
  });
}

/** @param fail has a build of an archive end before its time, or not */
export async function trialOf(ground: Ground, fail: (archive: string) => Promise<Ended>): Promise<Trial> {
  const archive = await copyOf(ground);
  try {
    const first = { ...(await fail(archive)), state: await stateOf(archive, ground) };
    const again = await run(process.execPath, [mainFile, "build", "--archive", archive, "--lang", "en"]);
    const second = { status: again.status, printed: again.stderr, state: await stateOf(archive, ground) };
    return { first, second: { ...second, made: await madeIn(archive) } };
  } finally {
    await rm(dirname(archive), { recursive: true, force: true });
  }
}

/** Begins a build in a process group of its own, in which changes of files are counted. */
function begin(archive: string, fault: Readonly<Record<string, string>>): ChildProcess {
  const env = { FAULT_ROOT: archive, ...fault, NODE_OPTIONS: `--import=${pathToFileURL(hook).href}` };
  return beginBuild(archive, env);
}

/** Begins a build in a process group of its own. */
export function beginBuild(archive: string, env: Readonly<Record<string, string>> = {}): ChildProcess {
  return beginUnder([], archive, env);
}

/** The same, under another program with its arguments. */
export function beginUnder(
  above: readonly string[],
  archive: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const build = [process.execPath, mainFile, "build", "--archive", archive, "--lang", "en"];
  const [program = process.execPath, ...args] = [...above, ...build];
  return spawn(program, args, {
    env: { ...plainEnvironment(), ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

export async function endOf(child: ChildProcess): Promise<Ended> {
  let printed = "";
  child.stdout?.resume();
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const [status] = await once(child, "close");
  return { status: typeof status === "number" ? status : null, printed };
}

/** What does not hold of a trial, in words. */
export function wrongIn({ first, second }: Trial): string[] {
  return [
    ...(first.state === "mixed" ? ["the site is neither the old nor the new one"] : []),
    ...(first.state === "absent" && first.status !== null ? ["there is no site, though nothing was killed"] : []),
    ...(first.status === 0 && first.state !== "new" ? [`status 0, but the site is ${first.state}`] : []),
    ...(first.status !== 0 && first.status !== null ? wrongInFailure(first) : []),
    ...(second.status === 0 ? [] : [`the next build fails: ${second.printed}`]),
    ...(second.state === "new" ? [] : [`after the next build the site is ${second.state}`]),
    ...(second.made.join() === ".dist.cache,dist" ? [] : [`left behind: ${second.made.join(", ")}`]),
  ];
}

function wrongInFailure({ status, state, printed }: Trial["first"]): string[] {
  const trace = /\n\s+at .+/.exec(printed)?.[0];
  return [
    ...(state === "new" ? [`status ${status}, but the new site is published: ${printed}`] : []),
    ...(trace === undefined ? [] : [`a trace is printed: ${printed}`]),
    ...(/ENOSPC|EIO|no space|i\/o error|SIGKILL/.test(printed) ? [] : [`no cause is told: ${printed}`]),
  ];
}
