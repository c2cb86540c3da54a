/** Texts of others as a terminal is given them: nothing in them is to move its cursor, change its colours, or turn what follows round. */

/** The same text, on as many lines as it has. */
export function withoutCommands(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** The same on one line: the name of a file may hold what looks like a line that the tool has printed. */
export function onOneLine(text: string): string {
  return withoutCommands(text).replace(/[\n\t]/g, "\ufffd");
}
