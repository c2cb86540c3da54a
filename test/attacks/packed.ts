/** How many payloads share an article, a row, a topic …: one each costs minutes, and is for `npm run attacks`. */

/** Between two payloads. */
export const mark = " ¦ ";

export const together = Number(process.env["ATTACKS_TOGETHER"] ?? 8);

/** Payloads in groups, each as one text. */
export function packed(payloads: readonly string[], size = together): string[] {
  const groups = Array.from({ length: Math.ceil(payloads.length / size) }, (_, index) =>
    payloads.slice(index * size, (index + 1) * size),
  );
  return groups.map((group) => group.join(mark));
}
