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
  readonly searchStyles: string;
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
  const [plain, forSearch, fonts, scripts, adrift, reach] = await Promise.all([
    styleSheets((name) => !ofSearchAlone.includes(name)),
    styleSheets((name) => ofSearch.includes(name)),
    fontFiles(),
    scriptFiles(search),
    bundled("not-found.ts"),
    reachFiles(),
  ]);
  const own = rules === "" ? "" : await minified(`@layer components{${rules}}`);
  const styles = named("/assets/style.css", Buffer.from(fontFaces(fonts) + plain + own));
  const searchStyles = named("/assets/search.css", Buffer.from(fontFaces(fonts) + forSearch));
  return {
    files: [styles, searchStyles, ...Object.values(scripts), ...Object.values(reach), ...fonts.map(({ file }) => file)],
    styles: styles.address,
    searchStyles: searchStyles.address,
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

/** What the search page is made of: it loads much else, and so no more style than it has. */
const ofSearch = ["button", "find", "foot", "hero", "notice", "search", "top", "verdict"];
/** What no other page has. */
const ofSearchAlone = ["search"];

/** The style sheets that stand beside the components: tokens, then plain elements, then components by name. */
async function styleSheets(isWanted: (name: string) => boolean): Promise<string> {
  const folder = join(toolFolder, "_includes");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".css")).sort(compareCodes);
  const first = ["tokens", "base"];
  const components = files.map((name) => name.slice(0, -".css".length)).filter((name) => !first.includes(name));
  const ordered = [...first, ...components.filter(isWanted)];
  const texts = await Promise.all(ordered.map((name) => readFile(join(folder, `${name}.css`), "utf8")));
  return minified(texts.join("\n"));
}

async function minified(css: string): Promise<string> {
  return (await transform(css, { loader: "css", minify: true, target: "esnext" })).code.trim();
}
