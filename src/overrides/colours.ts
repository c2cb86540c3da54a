/** The colours that an archive's own sheets give to the tokens: pictures, icons and browsers must be told them, for these read no sheet. */

/** The tokens that something beside the pages is drawn in. */
export const colourNames = [
  ...(["paper", "ink", "soft", "rule"] as const),
  ...(["exceeded", "met", "missed", "open", "none", "disputed"] as const),
] as const;

export type ColourName = (typeof colourNames)[number];
export type Colours = Readonly<Partial<Record<ColourName, string>>>;

export interface OwnColours {
  /** As `#rrggbb`, `#rgb` or a name; only those that are another. */
  readonly light: Colours;
  readonly dark: Colours;
  /** Tokens whose value is no colour that can be told without a browser. */
  readonly unread: readonly string[];
}

export const noColours: OwnColours = { light: {}, dark: {}, unread: [] };

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];
type Values = Readonly<Record<Theme, Map<string, string>>>;

/**
 * Reads the colours of sheets that have no faults.
 * @param sheets in the order in which they count: what a later one says goes before
 */
export function ownColours(sheets: readonly string[]): Promise<OwnColours> {
  return rootColours(sheets, colourNames);
}

/** Whatever colour of the root is asked for. */
export type TokenName = ColourName | "link";

interface RootColours extends OwnColours {
  readonly light: Readonly<Partial<Record<TokenName, string>>>;
  readonly dark: Readonly<Partial<Record<TokenName, string>>>;
}

/** The same of any tokens. */
export async function rootColours(sheets: readonly string[], names: readonly TokenName[]): Promise<RootColours> {
  if (!sheets.some((css) => names.some((name) => css.includes(`--${name}`)))) return noColours;
  const values: Values = { light: new Map(), dark: new Map() };
  for (const css of sheets) note(await plain(css), values);
  const [light, dark] = await Promise.all(themes.map((theme) => coloursOf(values[theme], names)));
  const unread = names.filter((name) => light?.unread.includes(name) || dark?.unread.includes(name));
  return { light: light?.colours ?? {}, dark: dark?.colours ?? {}, unread };
}

/** Without comments and nested rules. */
async function plain(css: string): Promise<string> {
  const { transform } = await import("esbuild");
  return (await transform(css, { loader: "css", minify: true, target: "chrome100", logLevel: "silent" })).code;
}

/** Strings whole, so that no brace within one counts. */
const pieces = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[{};]|[^{};"']+/g;

/** Notes each custom property of the root, in the themes for which it is said. */
function note(css: string, values: Values): void {
  const around: string[] = [];
  let said = "";
  for (const [piece] of css.matchAll(pieces)) {
    if (!/^[{};]$/.test(piece)) said += piece;
    else {
      if (piece === "{") around.push(said.trim());
      else declare(said, around, values);
      if (piece === "}") around.pop();
      said = "";
    }
  }
}

function declare(said: string, around: readonly string[], values: Values): void {
  const [, name, value] = /^\s*(--[\w-]+)\s*:\s*([\s\S]*)$/.exec(said) ?? [];
  const wanted = themesOf(around);
  if (name === undefined || value === undefined) return;
  const both = inThemes(value.replace(/\s*!important\s*$/, "").trim());
  for (const theme of wanted) values[theme].set(name, both[theme]);
}

/** Of rules that hold only here and there, those of a theme alone count. */
function themesOf(around: readonly string[]): readonly Theme[] {
  const rules = around.filter((rule) => !/^@layer\b/.test(rule));
  const selector = rules.at(-1) ?? "";
  if (!selector.split(",").some((one) => /^(?::root|html)$/.test(one.trim()))) return [];
  const [media, ...more] = rules.slice(0, -1);
  if (media === undefined) return themes;
  const [, theme] = /^@media ?\(prefers-color-scheme: ?(light|dark)\)$/.exec(media) ?? [];
  return more.length > 0 ? [] : themes.filter((one) => one === theme);
}

/** `light-dark(a, b)` is two values, any other is one for both. */
function inThemes(value: string): Readonly<Record<Theme, string>> {
  const [, within] = /^light-dark\(([\s\S]*)\)$/i.exec(value) ?? [];
  let depth = 0;
  const comma = [...(within ?? "")].findIndex((sign) => {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    return depth === 0 && sign === ",";
  });
  if (within === undefined || comma < 0) return { light: value, dark: value };
  return { light: within.slice(0, comma).trim(), dark: within.slice(comma + 1).trim() };
}

async function coloursOf(values: ReadonlyMap<string, string>, names: readonly TokenName[]) {
  const named = names.filter((name) => values.has(`--${name}`));
  const read = await Promise.all(
    named.map(async (name) => [name, await hexOf(followed(`--${name}`, values))] as const),
  );
  const colours: Partial<Record<TokenName, string>> = {};
  for (const [name, colour] of read) if (colour !== undefined) colours[name] = colour;
  return { colours, unread: read.flatMap(([name, colour]) => (colour === undefined ? [name] : [])) };
}

/** What a property says, where it names another the other's value. */
function followed(name: string, values: ReadonlyMap<string, string>, steps = 0): string {
  const value = values.get(name) ?? "";
  const [, other] = /^var\(\s*(--[\w-]+)\s*\)$/.exec(value) ?? [];
  return other === undefined || steps > 9 ? value : followed(other, values, steps + 1);
}

/** The names that are shorter than their numbers: all others the compiler replaces. */
const shortNames = new Set(
  (
    "azure beige bisque brown coral gold gray green grey indigo ivory khaki linen maroon navy olive orange orchid " +
    "peru pink plum purple red salmon sienna silver snow tan teal thistle tomato violet wheat"
  ).split(" "),
);

/** A colour of any form as every reader of colours knows it; nothing where it lets something through or depends on what is around it. */
async function hexOf(value: string): Promise<string | undefined> {
  if (value === "") return undefined;
  const { transform } = await import("esbuild");
  const options = { loader: "css", minify: true, target: "chrome60", logLevel: "silent" } as const;
  const { code } = await transform(`a{color:${value}}`, options);
  const [, colour = ""] = /^a\{color:(#[\da-f]{3}(?:[\da-f]{3})?|[a-z]+)[;}]/.exec(code) ?? [];
  return colour.startsWith("#") || shortNames.has(colour) ? colour : undefined;
}
