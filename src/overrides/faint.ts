/** Colours of an archive's own in which nothing can be read: whoever sets one for both themes looks at one of them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toolFolder } from "../tool.ts";
import { rootColours, type Theme, themes } from "./colours.ts";

/** A colour of letters that is too near to the paper. */
export interface Faint {
  readonly theme: Theme;
  readonly name: string;
  /** From 1 to 21. */
  readonly contrast: number;
}

/** What is written in, and what it is written on. */
const names = [
  ...(["paper", "ink", "soft", "link"] as const),
  ...(["exceeded", "met", "missed", "open", "none", "disputed"] as const),
] as const;

/** Source: WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5;

/**
 * Finds what cannot be read once an archive's sheets are applied. A colour that only a browser can tell is passed over.
 * @param tokens the archive's own sheet in place of the built-in one, where it has one
 */
export async function faintColours(tokens: string | undefined, styles: string): Promise<Faint[]> {
  const own = [tokens ?? "", styles];
  if (!own.some((css) => names.some((name) => css.includes(`--${name}`)))) return [];
  const first = tokens ?? (await readFile(join(toolFolder, "_includes", "tokens.css"), "utf8"));
  const read = await rootColours([first, styles], names);
  return themes.flatMap((theme) => {
    const paper = lightOf(read[theme].paper);
    return names.slice(1).flatMap((name) => {
      const letters = read.unread.includes(name) ? undefined : lightOf(read[theme][name]);
      if (paper === undefined || letters === undefined) return [];
      const contrast = (Math.max(paper, letters) + 0.05) / (Math.min(paper, letters) + 0.05);
      return contrast < leastContrast ? [{ theme, name, contrast }] : [];
    });
  });
}

/** The luminance of a colour that is told in numbers. Source: WCAG 2.2, relative luminance. */
function lightOf(colour = ""): number | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/.exec(colour)?.[1];
  if (digits === undefined) return undefined;
  const whole = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(whole.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(told: number): number {
  return told <= 0.04045 ? told / 12.92 : ((told + 0.055) / 1.055) ** 2.4;
}
