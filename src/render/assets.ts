/** Styles, fonts and scripts: made from the tool's own files, named by what is in them. */
import type { Fonts, Scripts, Sheets } from "../../_includes/site.tsx";
import { named, type OutputFile } from "./file.ts";
import { type FontFile, fontFaces, fontFiles } from "./fonts.ts";
import { iconAddress, iconSizes, readMark } from "./icons.ts";
import { bundled, scriptTexts } from "./scripts.ts";
import { minified, sheetTexts } from "./sheets.ts";
import { standIns } from "./stand-ins.ts";

export interface Assets {
  readonly files: readonly OutputFile[];
  readonly sheets: Sheets;
  /** What every page needs at once. */
  readonly fonts: Fonts;
  readonly scripts: Scripts;
  /** The address of the site's mark: two bars, and the line that one of them passes. */
  readonly icon: string;
  /** The same in points, for home screens; made apart. */
  readonly touchIcon: string;
  /** The mark itself, as SVG. */
  readonly mark: string;
  /** For 404.html, which no relative link of its own can serve. */
  readonly inline: { readonly styles: string; readonly script: string; readonly icon: string };
}

/**
 * Makes all assets. The same files of the tool give the same bytes and names.
 * @param rules style rules that depend on the archive; set behind the style sheets
 * @param search the address of the search page: what a host allows there, the engine may do
 */
export async function makeAssets(rules: string, search: string): Promise<Assets> {
  const [texts, code, fonts, instead, adrift, mark] = await Promise.all([
    sheetTexts(),
    scriptTexts(),
    fontFiles(),
    standIns(),
    bundled("not-found.ts"),
    readMark(),
  ]);
  const labels = fonts.filter(({ reading }) => !reading);
  const own = rules === "" ? "" : await minified(`@layer components{${rules}}`);
  const sheet = (name: keyof Sheets, text: string): OutputFile => named(`/assets/${name}.css`, Buffer.from(text));
  const script = (name: keyof Scripts, folder = "/assets/"): OutputFile =>
    named(`${folder}${name}.js`, Buffer.from(code[name]));
  const sheets = {
    site: sheet("site", fontFaces(fonts) + instead + texts.site + own),
    search: sheet("search", fontFaces(labels) + texts.search),
    dialog: sheet("dialog", texts.dialog),
    marks: sheet("marks", texts.marks),
  };
  const scripts = {
    search: script("search", search),
    ledger: script("ledger"),
    readings: script("readings", search),
    special: script("special", search),
    theme: script("theme"),
    reach: script("reach"),
    dialog: script("dialog"),
    marks: script("marks"),
    copy: script("copy"),
  };
  const icon = named("/assets/icon.svg", Buffer.from(mark));
  return {
    files: [icon, ...Object.values(sheets), ...Object.values(scripts), ...fonts.map(({ file }) => file)],
    sheets: {
      site: sheets.site.address,
      search: sheets.search.address,
      dialog: sheets.dialog.address,
      marks: sheets.marks.address,
    },
    fonts: { site: preloaded(fonts), search: preloaded(labels) },
    scripts: {
      search: scripts.search.address,
      ledger: scripts.ledger.address,
      readings: scripts.readings.address,
      special: scripts.special.address,
      theme: scripts.theme.address,
      reach: scripts.reach.address,
      dialog: scripts.dialog.address,
      marks: scripts.marks.address,
      copy: scripts.copy.address,
    },
    icon: icon.address,
    touchIcon: iconAddress(mark, iconSizes.apple),
    mark,
    inline: { styles: texts.site, script: adrift, icon: `data:image/svg+xml,${encodeURIComponent(mark.trim())}` },
  };
}

function preloaded(fonts: readonly FontFile[]): string[] {
  return fonts.filter(({ preload }) => preload).map(({ file }) => file.address);
}
