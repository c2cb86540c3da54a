/** What a file is called that is kept as it came, beside what was made of it: `xuat-khau.original.pdf`. */

const ending = /\.original\.([a-z0-9]{1,8})$/i;

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
 * @param end of the kept file's own name, with its point; longer ones, and those with other signs, become `.bin`
 */
export function originalName(article: string, end: string): string {
  const own = /^\.[a-z0-9]{1,8}$/i.test(end) ? end.toLowerCase() : ".bin";
  return `${article.replace(/\.md$/, "")}.original${own}`;
}
