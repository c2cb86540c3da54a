/**
 * Text in a CSV file that a spreadsheet could take for a formula, and run. Only CSV needs this: it has no types, so that a
 * spreadsheet guesses them, while a text cell of an XLSX file is typed as text and is never looked into.
 *
 * A formula begins with one of = + - @ (full-width too), which white space and quotes may stand before. It begins a cell;
 * and since a program that expects another separator than the file's would cut cells within a text, also what follows a
 * separator or a line's end counts as a beginning.
 * Source: OWASP, CSV injection.
 */
const beginning = String.raw`(?<=^|[,;|\t\r\n])`;
const danger = String.raw`['"\s]*[=+\-@\t\r＝＋－＠]`;

const unsafe = new RegExp(`${beginning}(?=${danger})`, "g");
const defused = new RegExp(`${beginning}'(?=${danger})`, "g");

/** Puts an apostrophe before whatever could begin a formula. Numbers are not text and never come here. */
export function defuse(text: string): string {
  return text.replace(unsafe, "'");
}

/** Takes the apostrophes away that `defuse` has put in, and no other: gives back exactly the text that went in. */
export function restore(text: string): string {
  return text.replace(defused, "");
}
