/** Lines of one text, put together. */

/**
 * A foreign word that was parted at the end of a line is one again; Vietnamese parts none, so that its hyphens are its own:
 * "kinh tế-" and "xã hội".
 */
export function joined(before: string, text: string): string {
  if (!/\p{L}-$/u.test(before) || !/^\p{L}/u.test(text)) return `${before} ${text}`;
  const isForeign = /(?<!\p{L})[A-Za-z]*[a-z]{2}-$/u.test(before) && /^[a-z]+(?!\p{L})/u.test(text);
  return isForeign ? before.slice(0, -1) + text : before + text;
}

export function joinedLines(lines: readonly string[]): string {
  const [first = "", ...more] = lines.filter((line) => line !== "");
  return more.reduce(joined, first);
}
