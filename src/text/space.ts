/** Folds every run of white space, line ends and no-break spaces included, to one space, and trims the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
