/** What a file is called that is kept as it came, beside what was made of it: `xuat-khau.original.pdf`. */

/** Articles and pictures are called by their own ends. */
const ending = /\.original\.(?!(?:md|jpe?g|png|webp|avif|gif)$)([a-z0-9]{1,8})$/i;

/** Whether a file is kept as it came, by its name. */
export function isOriginal(path: string): boolean {
  return ending.test(path);
}

/** The end of a kept file's own name, without its point: `pdf`. */
export function originalEnd(path: string): string {
  return ending.exec(path)?.[1]?.toLowerCase() ?? "";
}

/**
 * What a kept file is called beside an article.
 * @param article the name of its file: `xuat-khau.md`
 * @param end of the kept file's own name, with its point; one that is no end of a kept file becomes `.bin`, that of a text `.txt`
 */
export function originalName(article: string, end: string): string {
  const own = /^\.(md|markdown)$/i.test(end) ? ".txt" : end.toLowerCase();
  const name = `${article.replace(/\.md$/, "")}.original`;
  return isOriginal(name + own) ? name + own : `${name}.bin`;
}

/** Kinds of files that no browser and no host runs. */
const harmless =
  /^(pdf|txt|docx?|odt|rtf|pptx?|odp|xlsx?|ods|csv|tsv|jsonl?|ndjson|epub|zip|png|jpe?g|gif|webp|tiff?|bin)$/;
/** A page that was saved elsewhere may hold scripts: as a text it is shown and not run. */
const page = /^x?html?$|^mht(ml)?$|^svg$|^xml$/;

/** The end of a name by which nothing runs a kept file where it is served. */
export function safeEnd(path: string): string {
  const end = originalEnd(path);
  if (harmless.test(end)) return end;
  return page.test(end) ? `${end}.txt` : "bin";
}
