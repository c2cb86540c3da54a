/** Texts that Markdown, its reader of numbers, or what is made of them could take too long over, or too much memory for. */

/** A piece over and over, up to a length. */
export function over(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

type OfLength = (length: number) => string;

/** What once took a time or a memory that grew with the square of the length, or ended the program. */
export const mended: Readonly<Record<string, OfLength>> = {
  "one long address for many links": (n) => `[r]: /x/${over("y", n / 2)}\n\n${over("[r]", n / 2)}`,
  paragraphs: (n) => over("a\n\n", n),
  quotes: (n) => over("> a\n\n", n),
  headings: (n) => over("# a\n", n),
  "a table of many rows": (n) => `|Năm|Tỷ đồng (kg)|\n|-|-|\n${over("|1,5|2 tỷ|\n", n)}`,
  "a table of many columns": (n) => `${over("|a", n / 3)}|\n${over("|-", n / 3)}|\n${over("|b", n / 3)}`,
  "spaces within code": (n) => `\`\`\`\na${over(" ", n)}b\n\`\`\``,
  digits: (n) => `${over("7", n)} a–1`,
  "digits and dashes": (n) => over("1-", n),
  "digits and long dashes": (n) => over("1–", n),
  initials: (n) => over("A. ", n),
};

/** Known hard inputs of Markdown. */
export const known: Readonly<Record<string, OfLength>> = {
  "open brackets": (n) => over("[", n),
  "nested brackets": (n) => `${over("[", n / 2)}a${over("]", n / 2)}`,
  "open links": (n) => over("[a](<b", n),
  "titles without an end": (n) => over('[a](b "', n),
  pictures: (n) => over("![[]()", n),
  "open pictures": (n) => over("![", n),
  stars: (n) => over("*a_ ", n),
  "strong and weak": (n) => over("a**b_c* ", n),
  "openers, then closers": (n) => over("*a **b ", n / 2) + over("c* ", n / 2),
  strokes: (n) => over("~~a", n),
  backticks: (n) => over(Array.from({ length: 400 }, (_, run) => `e${"`".repeat(run + 1)}`).join(""), n),
  references: (n) => over("[a]: /u/\n", n),
  "open references": (n) => over("[a\n", n),
  "ten thousand quotes in each other": () => over("> ", 20_000),
  "ten thousand lists in each other": () => over("- ", 20_000),
  "steps of quotes": (n) => over(Array.from({ length: 400 }, (_, depth) => `${">".repeat(depth)}a\n`).join(""), n),
  "steps of lists": (n) => over(Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join(""), n),
  "open tags": (n) => over("<a b=", n),
  "open comments": (n) => over("<!--", n),
  "open autolinks": (n) => over("<http:", n),
  entities: (n) => over("&#x1", n),
  backslashes: (n) => over("\\", n),
  "one long line": (n) => over("nghiêng ", n),
  "one long word": (n) => over("a", n),
  links: (n) => over("[a](/b/) ", n),
  "pipes of a table": (n) => over("|", n),
  "lines of a heading": (n) => `${over("a\n", n)}===`,
  marks: (n) => over("o\u0323\u0302\u0301", n),
  figures: (n) => over("lần lượt 1, 2 và 3 tấn, ", n),
};
