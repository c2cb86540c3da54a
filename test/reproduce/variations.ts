/** What may differ from machine to machine without a byte of a site being another. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../build/run.ts";
import { root } from "../tools.ts";

export interface Variation {
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What the program is started by. */
  readonly before?: readonly string[];
  readonly args?: readonly string[];
  /** The program that runs the tool. */
  readonly node?: readonly string[];
  /** Where the archive lies, below a folder. */
  readonly below?: string;
  /** Another folder than that of all others. */
  readonly folder?: string;
  /** Whether the archive's folders are shown in another order by the system itself. */
  readonly disordered?: true;
  /** Why it cannot be tried here. */
  readonly skipped?: string;
}

/** Has a program load a file of this folder first. */
export function preloading(...names: readonly string[]): { readonly NODE_OPTIONS: string } {
  const flags = names.map((name) => `--import=${pathToFileURL(join(root, "test/reproduce", name)).href}`);
  return { NODE_OPTIONS: flags.join(" ") };
}

/** With no right for anybody else. */
export const withUmask077 = ["sh", "-c", 'umask 077 && exec "$@"', "sh"];

function locale(name: string): Readonly<Record<string, string>> {
  return { LC_ALL: name, LANG: name, LANGUAGE: name.slice(0, 2) };
}

/** A variation that needs a program of the system. */
async function where(program: string, variation: Variation): Promise<Variation> {
  const { status } = await run("sh", ["-c", `command -v ${program}`]);
  return status === 0 ? variation : { ...variation, skipped: `${program} is not installed` };
}

/** All variations, those that cannot be tried here with why. */
export async function variations(): Promise<readonly Variation[]> {
  const memory = "/dev/shm";
  return [
    { name: "time zone +14", env: { TZ: "Pacific/Kiritimati" } },
    { name: "time zone -12", env: { TZ: "Etc/GMT+12" } },
    { name: "locale et_EE", env: locale("et_EE.UTF-8") },
    { name: "locale tr_TR", env: locale("tr_TR.UTF-8") },
    { name: "umask 077", before: withUmask077 },
    { name: "a path with spaces and diacritics", below: "Kho lưu trữ #1 100%/của Vịnh" },
    { name: "clock in 2037, by a preload", env: preloading("later.mjs") },
    await where("faketime", {
      name: "clock in 2037, by faketime",
      before: ["faketime", "2037-02-28 23:59:30"],
      env: { DONT_FAKE_MONOTONIC: "1", FAKETIME_DONT_FAKE_MONOTONIC: "1" },
    }),
    { name: "shuffled directories, by a preload", env: preloading("shuffled.mjs") },
    await where("disorderfs", { name: "shuffled directories, by disorderfs", disordered: true }),
    { name: "tmpfs", folder: memory, ...(existsSync(memory) ? {} : { skipped: `there is no ${memory}` }) },
    await where("taskset", { name: "one CPU", before: ["taskset", "-c", "0"], args: ["--jobs", "1"] }),
    twoCpus(),
    { name: "more processes than CPUs", args: ["--jobs", "5"] },
    { name: "little memory", args: ["--memory", "600M"] },
    { name: "from what an earlier build has kept", args: [] },
    ...(await otherNodes()),
  ];
}

function twoCpus(): Variation {
  const variation = { name: "two CPUs", args: ["--jobs", "2"] };
  return availableParallelism() < 2 ? { ...variation, skipped: "there is only one" } : variation;
}

/** Other versions of Node: those that NODES names, its paths parted by colons, or else the newest that npm gives. */
async function otherNodes(): Promise<readonly Variation[]> {
  const named = process.env["NODES"]?.split(":").filter((path) => path !== "");
  const nodes = named?.map((path) => [path]) ?? [["npx", "-y", "node@latest"]];
  return Promise.all(
    nodes.map(async (node): Promise<Variation> => {
      const [program = "", ...args] = node;
      const { status, stdout, stderr } = await run(program, [...args, "--version"]);
      if (status === 0) return { name: `Node ${stdout.trim()}`, node };
      return { name: "another version of Node", skipped: `${node.join(" ")}: ${stderr.trim().split("\n").at(-1)}` };
    }),
  );
}
