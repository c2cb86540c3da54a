/**
 * Texts that hold signs which turn the direction of writing round. What is open at a text's end would go on behind it: so each is closed
 * off where it is put among other words. The text itself stays as it is, to the letter.
 * Source: Unicode Standard Annex 9, Unicode Bidirectional Algorithm: embeddings and overrides end with the isolate that they stand in.
 */

/** A text to be put among other words. */
export function closedOff(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  let [open, stray] = [0, 0];
  for (const sign of text) {
    if (sign >= "\u2066" && sign <= "\u2068") open += 1;
    else if (sign === "\u2069" && open > 0) open -= 1;
    else if (sign === "\u2069") stray += 1;
  }
  // What ends more than it has begun would end what it is put into: that is begun once more for each.
  return "\u2068".repeat(stray + 1) + text + "\u2069".repeat(open + 1);
}

/** Texts one behind the other. */
export function inLine(texts: readonly string[], separator: string): string {
  return texts.map(closedOff).join(separator);
}
