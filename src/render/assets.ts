/** Styles, fonts and scripts: made from the tool's own files, named by what is in them. */
import type { Fonts, Scripts, Sheets } from "../../_includes/site.tsx";
import { papersOf } from "../cards/palette.ts";
import { noOverrides, type Overrides } from "../overrides/read.ts";
import { keyOf } from "../store/key.ts";
import { type Recall, recallNothing } from "../store/recall.ts";
import { eachOf } from "./by-name.ts";
import { named, type OutputFile } from "./file.ts";
import { type FontFile, fontFaces, fontFiles } from "./fonts.ts";
import { iconAddress, iconSizes, readMark } from "./icons.ts";
import { bundled, scriptFiles, scriptText } from "./scripts.ts";
import { minified, type SheetTexts, sheetTexts } from "./sheets.ts";
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
  readonly inline: { readonly styles: string; readonly script: string };
}

/** Rules that light marks and notes up. */
export interface Lit {
  /** Those of every page. */
  readonly usual: string;
  /** Those that only articles with many marks need, where there is one. */
  readonly further: string;
  /** How links that lead away are marked. */
  readonly outside: string;
}

/**
 * Makes all assets. The same files of the tool give the same bytes and names.
 * @param search the address of the search page: what a host allows there, the engine may do
 * @param recall what earlier builds have made of the same code
 * @param overrides the sheets of the archive itself
 */
export async function makeAssets(
  lit: Lit,
  search: string,
  recall: Recall = recallNothing,
  { sheets: replaced, styles, colours }: Omit<Overrides, "code"> = noOverrides,
): Promise<Assets> {
  const made: Made = (name, make) => recall.later("assets", keyOf(["assets", ...name]), make);
  const [texts, scripts, fonts, instead, adrift, mark] = await Promise.all([
    made(["sheets", JSON.stringify([replaced, styles])], () => sheetTexts(replaced, styles)),
    scriptsAt(search, made),
    fontFiles(),
    standIns(),
    made(["script", "not-found"], () => bundled("not-found.ts")),
    readMark(),
  ]);
  const sheets = await sheetsOf(texts, lit, fonts, instead, made);
  const icon = named("/assets/icon.svg", Buffer.from(mark));
  const { further, ...others } = sheets;
  const all = [...Object.values(others), ...(further ? [further] : [])];
  return {
    files: [icon, ...all, ...Object.values(scripts), ...fonts.map(({ file }) => file)],
    sheets: { ...(await eachOf(others, addressOf)), further: further?.address },
    fonts: { site: preloaded(fonts), search: preloaded(labelsOf(fonts)) },
    scripts: await eachOf(scripts, addressOf),
    icon: icon.address,
    touchIcon: iconAddress(mark, iconSizes.apple, papersOf(colours).light),
    mark,
    inline: { styles: texts.site, script: adrift },
  };
}

/** Gives what an earlier build has made of the same code and of what is named. */
type Made = <Value>(name: readonly string[], make: () => Promise<Value>) => Promise<Value>;

/** The files of all scripts: most beside the sheets, the engine's beside the search page. */
function scriptsAt(search: string, made: Made): Promise<Readonly<Record<keyof Scripts, OutputFile>>> {
  return eachOf(scriptFiles, async (script, name) => {
    const text = await made(["script", name], () => scriptText(script));
    return named(`${script.beside === "search" ? search : "/assets/"}${name}.js`, Buffer.from(text));
  });
}

/** The files of all sheets; fonts stand in those of whole pages. */
async function sheetsOf(texts: SheetTexts, lit: Lit, fonts: readonly FontFile[], instead: string, made: Made) {
  const [usual = "", further, outside = ""] = await Promise.all(
    [lit.usual, lit.further, lit.outside].map((rules) => made(["rules", rules], () => layered(rules))),
  );
  const faces = fontFaces(fonts) + instead;
  const article = faces + texts.article + outside + usual;
  const whole = {
    ...texts,
    site: faces + texts.site + outside,
    article,
    search: fontFaces(labelsOf(fonts)) + texts.search,
  };
  const file = (text: string, name: string): OutputFile => named(`/assets/${name}.css`, Buffer.from(text));
  return { ...(await eachOf(whole, file)), further: further ? file(article + further, "further") : undefined };
}

async function layered(rules: string): Promise<string> {
  return rules === "" ? "" : minified(`@layer components{${rules}}`);
}

function labelsOf(fonts: readonly FontFile[]): FontFile[] {
  return fonts.filter(({ reading }) => !reading);
}

function addressOf({ address }: OutputFile): string {
  return address;
}

function preloaded(fonts: readonly FontFile[]): string[] {
  return fonts.filter(({ preload }) => preload).map(({ file }) => file.address);
}
