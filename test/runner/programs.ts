/** Programs of Node, run to their end with all that they print. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface Ended {
  readonly status: number;
  readonly printed: string;
}

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The program of an installed package; not every package lets its files be resolved by name. */
export function program(name: string, path: string): string {
  return join(root, "node_modules", name, path);
}

interface Surroundings {
  /** Laid over the variables of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told what is printed as it comes. */
  readonly heard?: (text: string) => void;
}

/** Runs a program of Node to its end. */
export function run(args: readonly string[], { env = {}, heard = () => {} }: Surroundings = {}): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, FORCE_COLOR: "0", ...env },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      heard(text);
    });
  return new Promise((resolve) => {
    child.on("error", ({ message }) => resolve({ status: 1, printed: `${printed}${message}\n` }));
    child.on("close", (status) => resolve({ status: status ?? 1, printed }));
  });
}

/**
 * The count that a run of uvu has printed last. A run that ends badly without a failed test, or before it has counted, is itself a
 * failure.
 */
export function countIn({ status, printed }: Ended): Count {
  const last = (name: string): number =>
    Number([...printed.matchAll(new RegExp(`^ +${name}: +(\\d+)`, "gm"))].at(-1)?.[1] ?? 0);
  const [total, passed] = [last("Total"), last("Passed")];
  return { passed, failed: Math.max(total - passed, status === 0 && total > 0 ? 0 : 1) };
}

export function sumOf(counts: readonly Count[]): Count {
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}
