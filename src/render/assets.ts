/** Styles, fonts and scripts: made from the tool's own files, named by what is in them. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, transform } from "esbuild";
import type { Scripts } from "../../_includes/site.tsx";
import { compareCodes } from "../text/collate.ts";
import { toolFolder } from "../tool.ts";
import { named, type OutputFile } from "./file.ts";
import { fontFaces, fontFiles } from "./fonts.ts";

export interface Assets {
  readonly files: readonly OutputFile[];
  readonly styles: string;
  /** What every page needs at once. */
  readonly preloaded: readonly string[];
  readonly scripts: Scripts;
  /** For 404.html, which no relative link of its own can serve. */
  readonly inline: { readonly styles: string; readonly script: string };
}

/**
 * Makes all assets. The same files of the tool give the same bytes and names.
 * @param rules style rules that depend on the archive; set behind the style sheets
 */
export async function makeAssets(rules: string): Promise<Assets> {
  const [sheets, fonts, search, ledger, adrift] = await Promise.all([
    styleSheets(),
    fontFiles(),
    script("search.ts"),
    script("ledger.ts"),
    script("not-found.ts"),
  ]);
  const plain = await minified(sheets);
  const own = rules === "" ? "" : await minified(`@layer components{${rules}}`);
  const styles = named("/assets/style.css", Buffer.from(fontFaces(fonts) + plain + own));
  const scripts = {
    search: named("/assets/search.js", Buffer.from(search)),
    ledger: named("/assets/ledger.js", Buffer.from(ledger)),
  };
  return {
    files: [styles, scripts.search, scripts.ledger, ...fonts.map(({ file }) => file)],
    styles: styles.address,
    preloaded: fonts.filter(({ preload }) => preload).map(({ file }) => file.address),
    scripts: { search: scripts.search.address, ledger: scripts.ledger.address },
    inline: { styles: plain, script: adrift },
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

/** One script of src/browser with all that it uses. */
async function script(name: string): Promise<string> {
  const entry = join(toolFolder, "src", "browser", name);
  const options = {
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    legalComments: "none",
  } as const;
  const result = await build({
    ...options,
    entryPoints: [entry],
    absWorkingDir: toolFolder,
    tsconfigRaw: {},
    external: ["*/pagefind.js"],
  });
  return result.outputFiles[0]?.text.trim() ?? "";
}
