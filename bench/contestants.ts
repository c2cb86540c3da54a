/** The two ways of building one archive: this tool, and Hugo followed by Pagefind. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeHugoSite } from "./hugo.ts";
import type { Command } from "./measure.ts";

/** One way to build a site from an archive. */
export interface Contestant {
  readonly name: string;
  /** The folder of the built site, deleted before each run. */
  readonly out: string;
  /** Run one after another; together they make the site and its search index. */
  readonly commands: readonly Command[];
}

/** The checkout that the bench stands in. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The command line of Pagefind, as the tool depends on it. */
export const pagefind = join(root, "node_modules", "pagefind", "lib", "runner", "bin.cjs");

/** This tool, without what it keeps from earlier builds. */
export function doiChieu(archive: string, work: string): Contestant {
  const out = join(work, "doi-chieu");
  const args = [join(root, "src", "main.js"), "build", "--archive", archive, "--out", out, "--clean", "--quiet"];
  return { name: "Đối Chiếu", out, commands: [{ name: "build", program: process.execPath, args }] };
}

/** Hugo on the same Markdown, then Pagefind on Hugo's pages. */
export function hugoAndPagefind(archive: string, work: string): Contestant {
  const site = join(work, "hugo-site");
  const out = join(work, "hugo");
  writeHugoSite(archive, site);
  const commands = [
    { name: "hugo", program: "hugo", args: ["--source", site, "--destination", out, "--quiet"] },
    { name: "pagefind", program: process.execPath, args: [pagefind, "--site", out] },
  ];
  return { name: "Hugo + Pagefind", out, commands };
}
