/** Styles, fonts and scripts: made from the tool's own files, named by what is in them. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import type { ReachFiles, Scripts } from "../../_includes/site.tsx";
import { pagefindModule } from "../search/index/module.ts";
import { compareCodes } from "../text/collate.ts";
import { toolFolder } from "../tool.ts";
import { named, type OutputFile } from "./file.ts";
import { fontFaces, fontFiles } from "./fonts.ts";
import { bundled } from "./scripts.ts";

export interface Assets {
  readonly files: readonly OutputFile[];
  readonly styles: string;
  /** What every page needs at once. */
  readonly preloaded: readonly string[];
  readonly scripts: Scripts;
  readonly reach: Omit<ReachFiles, "file">;
  /** For 404.html, which no relative link of its own can serve. */
  readonly inline: { readonly styles: string; readonly script: string };
}

/**
 * Makes all assets. The same files of the tool give the same bytes and names.
 * @param rules style rules that depend on the archive; set behind the style sheets
 * @param search the address of the search page: what a host allows there, the engine may do
 */
export async function makeAssets(rules: string, search: string): Promise<Assets> {
  const [sheets, fonts, scripts, adrift, reach] = await Promise.all([
    styleSheets(),
    fontFiles(),
    scriptFiles(search),
    bundled("not-found.ts"),
    reachFiles(),
  ]);
  const plain = await minified(sheets);
  const own = rules === "" ? "" : await minified(`@layer components{${rules}}`);
  const styles = named("/assets/style.css", Buffer.from(fontFaces(fonts) + plain + own));
  return {
    files: [styles, ...Object.values(scripts), ...Object.values(reach), ...fonts.map(({ file }) => file)],
    styles: styles.address,
    preloaded: fonts.filter(({ preload }) => preload).map(({ file }) => file.address),
    scripts: { search: scripts.search.address, ledger: scripts.ledger.address, engine: scripts.engine.address },
    reach: { script: reach.script.address, dialog: reach.dialog.address, styles: reach.styles.address },
    inline: { styles: plain, script: adrift },
  };
}

async function scriptFiles(search: string): Promise<Record<keyof Scripts, OutputFile>> {
  const module = await pagefindModule();
  const [page, ledger, engine] = await Promise.all([
    bundled("search.ts"),
    bundled("ledger.ts"),
    bundled("engine/start.ts", { "pagefind-module": module }),
  ]);
  return {
    search: named("/assets/search.js", Buffer.from(page)),
    ledger: named("/assets/ledger.js", Buffer.from(ledger)),
    engine: named(`${search}engine.js`, Buffer.from(engine)),
  };
}

/** The search dialog; its styles are a file of their own, for most readers of a page never open it. */
async function reachFiles() {
  const sheet = join(toolFolder, "src", "browser", "dialog", "dialog.css");
  const [loader, dialog, styles] = await Promise.all([
    bundled("reach.ts"),
    bundled("dialog/dialog.ts"),
    readFile(sheet, "utf8").then(minified),
  ]);
  return {
    script: named("/assets/reach.js", Buffer.from(loader)),
    dialog: named("/assets/dialog.js", Buffer.from(dialog)),
    styles: named("/assets/dialog.css", Buffer.from(styles)),
  };
}

/** The style sheets that stand beside the components: tokens, then plain elements, then components by name. */
async function styleSheets(): Promise<string> {
  const folder = join(toolFolder, "_includes");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".css")).sort(compareCodes);
  const first = ["tokens.css", "base.css"];
  const ordered = [...first, ...names.filter((name) => !first.includes(name))];
  const texts = await Promise.all(ordered.map((name) => readFile(join(folder, name), "utf8")));
  return texts.join("\n");
}

async function minified(css: string): Promise<string> {
  return (await transform(css, { loader: "css", minify: true, target: "esnext" })).code.trim();
}
