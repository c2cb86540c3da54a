/** The two ways of building one archive: this tool, and Hugo followed by Pagefind. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Edit } from "./edit.ts";
import { editHugoPage, writeHugoSite } from "./hugo.ts";
import type { Command, Cost, Ran } from "./measure.ts";

/** One way to build a site from an archive. */
export interface Contestant {
  readonly name: string;
  /** The folder of the built site. */
  readonly out: string;
  /** Run one after another; together they make the site and its search index from nothing. */
  readonly commands: readonly Command[];
  /** The same once the site has been built and the archive edited. */
  readonly again: readonly Command[];
  /** Takes away what may not be there when `again` begins; it is no part of what is measured. */
  readonly clear: () => void;
  /** Takes over what was edited in the archive. */
  readonly edited: (edit: Edit) => void;
  /** What of a clean run went into the pages alone, as far as it can be told. */
  readonly pages: (steps: readonly Ran[]) => Cost | null;
}

/** The checkout that the bench stands in. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The command line of Pagefind, as the tool depends on it. */
export const pagefind = join(root, "node_modules", "pagefind", "lib", "runner", "bin.cjs");

/** This tool: first without what it keeps from earlier builds, then with it, onto its own output. */
export function doiChieu(archive: string, work: string): Contestant {
  const out = join(work, "doi-chieu");
  const args = [join(root, "src", "main.js"), "build", "--archive", archive, "--out", out, "--lang", "en"];
  const command = { name: "build", program: process.execPath };
  return {
    name: "Đối Chiếu",
    out,
    commands: [{ ...command, args: [...args, "--clean"] }],
    again: [{ ...command, args }],
    clear: () => {},
    edited: () => {},
    pages: ([build]) => (build === undefined ? null : withoutIndex(build)),
  };
}

/** Hugo on the same Markdown, then Pagefind on Hugo's pages; from nothing each time, but for Hugo's own caches. */
export function hugoAndPagefind(archive: string, work: string): Contestant {
  const site = join(work, "hugo-site");
  const out = join(work, "hugo");
  writeHugoSite(archive, site);
  const commands = [
    { name: "hugo", program: "hugo", args: ["--source", site, "--destination", out, "--quiet"] },
    { name: "pagefind", program: process.execPath, args: [pagefind, "--site", out] },
  ];
  return {
    name: "Hugo + Pagefind",
    out,
    commands,
    again: commands,
    clear: () => rmSync(out, { recursive: true, force: true }),
    edited: ({ path, before, after }) => editHugoPage(site, path, before, after),
    pages: ([hugo]) => (hugo === undefined ? null : costOf(hugo)),
  };
}

/**
 * The tool has no build without an index: what is left of it when all pages stand, as the build itself tells it, is taken off the
 * whole process's time. What of it was made meanwhile, on another core, is not: the pages alone would take no longer. Its
 * processor's time and memory cannot be told apart.
 */
function withoutIndex({ wallSeconds, printed }: Ran): Cost | null {
  const told = /^time .*\bindex ([\d,]+\.\d+) s/m.exec(printed)?.[1];
  if (told === undefined) return null;
  return { wallSeconds: wallSeconds - Number(told.replaceAll(",", "")), cpuSeconds: null, peakBytes: null };
}

/** A cost without what was printed. */
export function costOf({ wallSeconds, cpuSeconds, peakBytes }: Cost): Cost {
  return { wallSeconds, cpuSeconds, peakBytes };
}
