/** Which test files run together in one process. What takes long runs by itself and begins first; all that is quick shares its loading. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./programs.ts";

export interface Group {
  /** The folder of its files below `test/`, or the one file. */
  readonly name: string;
  /** Below `test/`, in their order. */
  readonly files: readonly string[];
}

/** Rooms of which each file takes long enough to run by itself. */
const apart = ["build", "browser"];

/** The longest, from the longest down; the others follow by name. */
const longest = ["incremental", "publish", "cli", "start", "determinism", "new", "language", "anywhere", "packed"].map(
  (name) => `build/${name}.test.ts`,
);

/** They measure times, hold to some, or what a browser does within one: nothing else runs beside them. */
const timed = /^(browser\/budgets|search\/(complete|engine-faults|match|places|query|suggest))\.test\.ts$/;

/** The groups of some rooms: those that may run beside others, and those that may not. */
export function groupsOf(isWanted: (file: string) => boolean): {
  readonly together: readonly Group[];
  readonly alone: readonly Group[];
} {
  const files = testFiles().filter(isWanted);
  return {
    together: grouped(files.filter((file) => !timed.test(file))),
    alone: grouped(files.filter((file) => timed.test(file))),
  };
}

export function isOfBrowser(file: string): boolean {
  return file.startsWith("browser/");
}

/** All test files below `test/`, with `/` between folders. */
export function testFiles(): string[] {
  return readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .sort();
}

export function grouped(files: readonly string[]): Group[] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const room = file.split("/")[0] ?? "";
    const name = apart.includes(room) ? file : dirname(file) === "." ? "test" : room;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].map(([name, files]) => ({ name, files })).sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ name }: Group): number {
  const place = longest.indexOf(name);
  return place < 0 ? longest.length : place;
}
