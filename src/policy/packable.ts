/** What is worth packing: texts, each with what a host is to say that it is. All else is packed already, or small. */
export const packable = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  xml: "application/xml",
  atom: "application/atom+xml",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  bib: "text/x-bibtex; charset=utf-8",
  webmanifest: "application/manifest+json",
} as const;

/** How they are packed: by the end of the name, and as hosts call it. */
export const packings = { br: "br", gz: "gzip" } as const;
export type Packing = keyof typeof packings;

/** Whether a file is worth packing, by its name. */
export function isPackable(path: string): boolean {
  return path.includes(".") && Object.hasOwn(packable, path.slice(path.lastIndexOf(".") + 1));
}

/** The file that another is a packed form of, by its name; nothing of any other name. */
export function originalOf(path: string): string | undefined {
  const [, original = "", end = ""] = /^(.+)\.([a-z]+)$/.exec(path) ?? [];
  return Object.hasOwn(packings, end) && isPackable(original) ? original : undefined;
}
