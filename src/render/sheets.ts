/** Style sheets: those that stand beside the components, and those that scripts load with them. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import type { Sheets } from "../../_includes/site.tsx";
import { compareCodes } from "../text/collate.ts";
import { toolFolder } from "../tool.ts";

/** What the search page is made of: it loads much else, and so no more style than it has. */
const ofSearch = ["button", "filters", "find", "foot", "notice", "search", "top", "verdict"];
/** What articles are made of, to which most readers come first. */
const ofArticles = [
  ...["article", "button", "citation", "contents", "facts", "foot", "grid", "lists", "marked", "notice"],
  ...["prose", "row-table", "themes", "top", "top-key", "unseen", "verdict"],
];
/** What no other page has. */
const ofOneKind = ["article", "search"];

/** The texts of the tool's own sheets, by name; what an archive adds is not among them. */
export type SheetTexts = Readonly<Record<Exclude<keyof Sheets, "further">, string>>;

/**
 * The texts of all style sheets, without fonts.
 * @param replaced the archive's own sheets in the place of built-in ones, by name
 * @param styles its sheet behind all of them
 */
export async function sheetTexts(replaced: Sheeted = {}, styles = ""): Promise<SheetTexts> {
  const whole = async (isWanted: (name: string) => boolean): Promise<string> =>
    withStyles(await components(isWanted, replaced), styles);
  const [site, article, search, dialog, marks] = await Promise.all([
    whole((name) => !ofOneKind.includes(name)),
    whole((name) => ofArticles.includes(name)),
    whole((name) => ofSearch.includes(name)).then(withoutUnused),
    beside("dialog"),
    beside("marks"),
  ]);
  return { site, article, search, dialog, marks };
}

/** Sheets by name. */
type Sheeted = Readonly<Record<string, string>>;

/** Tokens, then plain elements, then components by name. */
async function components(isWanted: (name: string) => boolean, replaced: Sheeted): Promise<string> {
  const folder = join(toolFolder, "_includes");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".css")).sort(compareCodes);
  const first = ["tokens", "base"];
  const names = files.map((name) => name.slice(0, -".css".length)).filter((name) => !first.includes(name));
  const ordered = [...first, ...names.filter(isWanted)];
  const text = async (name: string): Promise<string> => replaced[name] ?? readFile(join(folder, `${name}.css`), "utf8");
  const texts = await Promise.all(ordered.map(text));
  return minified(texts.join("\n"));
}

/** What an archive adds beats every component, but neither what is hidden nor what paper needs. */
async function withStyles(css: string, styles: string): Promise<string> {
  if (styles === "") return css;
  return `@layer tokens,base,components,own,hidden,print;${css}${await small(`@layer own{${styles}}`)}`;
}

/** Leaves out the custom properties that no rule uses or that a later token replaces, and then those that only they used. */
function withoutUnused(css: string): string {
  const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
  const less = css
    .replace(/(--[\w-]+):[^;}]*;?(?=[\s\S]*@layer tokens\{[^}]*\1:)/g, "")
    .replace(/(--[\w-]+):[^;}]*;?/g, (rule, name: string) => (used.has(name) ? rule : ""));
  return less === css ? css : withoutUnused(less);
}

/** The sheet beside a script that few readers need. */
async function beside(name: string): Promise<string> {
  return minified(await readFile(join(toolFolder, "src", "browser", name, `${name}.css`), "utf8"));
}

/** Styles without what only people need. */
export async function minified(css: string): Promise<string> {
  return joined(await small(css));
}

async function small(css: string): Promise<string> {
  const { code } = await transform(css, { loader: "css", minify: true, target: "esnext" });
  return code
    .trim()
    .replaceAll(" / ", "/")
    .replace(/(--[\w-]+): ([^;{}]*)/g, (_, name: string, value: string) => `${name}:${value.replaceAll(", ", ",")}`);
}

/** Puts neighbours of one layer into one block: every component has a block of its own. */
function joined(css: string): string {
  const blocks: string[] = [];
  let open = "";
  for (const block of css.split(/(?=@layer \w+\{)/)) {
    const [layer = ""] = /^@layer \w+\{/.exec(block) ?? [];
    const last = layer !== "" && layer === open ? blocks.pop()?.trimEnd().slice(0, -1) : undefined;
    blocks.push(last === undefined ? block : last + block.slice(layer.length));
    open = layer;
  }
  return blocks.join("");
}
