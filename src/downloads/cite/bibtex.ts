/** Citations as BibTeX: UTF-8, with every sign that TeX would act on written so that it stands for itself. */
import type { Cited } from "./cited.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/**
 * Writes one entry. Names and titles stand in braces of their own: no style may take a Vietnamese name apart or change
 * the capitals of a title.
 * @returns the entry, with a line's end at its end
 */
export function bibtexOf(cited: Cited): string {
  const { key, kind, authors, title, container, day, language, archive, url, note } = cited;
  const [year = "", month = ""] = day.split("-");
  const fields: (readonly [string, string | undefined])[] = [
    ["author", authors.length === 0 ? undefined : braced(authors.map((name) => braced(escapeTex(name))).join(" and "))],
    ["title", braced(braced(escapeTex(title)))],
    ["journal", container && braced(escapeTex(container))],
    ["howpublished", container === undefined ? braced(escapeTex(archive)) : undefined],
    ["year", braced(year)],
    ["month", months[Number(month) - 1]],
    ["date", braced(day)],
    ["language", braced(escapeTex(language))],
    ["url", url && braced(verbatim(url))],
    ["note", note && braced(escapeTex(note))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${kind === "article-newspaper" ? "article" : "misc"}{${key},\n${lines.join("")}}\n`;
}

function braced(text: string): string {
  return `{${text}}`;
}

/** Braces count even behind a backslash, so that a lone one would open a field that never closes: they are written as words. */
const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Plain text as TeX prints it: all ten signs that TeX acts on are escaped, all other letters stay as they are. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

/** An address is taken to the letter; only what could close its braces too early, or act on them, is percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
