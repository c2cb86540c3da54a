/**
 * What a text has in common with others, told by few numbers: of all its runs of five words, those whose hashes are smallest. Two texts
 * share as many of them as they share runs. Source: Broder, On the resemblance and containment of documents, 1997.
 */

/** Runs of words as numbers, each once. */
export type Shingles = ReadonlySet<number>;

const wordsInRun = 5;

/** So many of the smallest stand for a text; one that shares a third of them is looked at closely. */
export const sketchSize = 48;

/** The runs of a text; signs, capitals and line ends make no difference. */
export function shinglesOf(text: string): Shingles {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const found = new Set<number>();
  for (let at = 0; at + wordsInRun <= hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + wordsInRun; next += 1) hash = mixed(hash ^ (hashes[next] ?? 0));
    found.add(hash >>> 0);
  }
  return found;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Each bit of the outcome depends on all that went in: the smallest are drawn by chance. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The smallest runs of a text. */
export function sketchOf(shingles: Shingles): Uint32Array {
  return Uint32Array.from(shingles).sort().slice(0, sketchSize);
}

/** How much two texts are one: the share of common runs, or of the shorter one's that the longer has too where it is not much longer. */
export function likeness(a: Shingles, b: Shingles): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  let common = 0;
  for (const shingle of short) if (long.has(shingle)) common += 1;
  const whole = common / (a.size + b.size - common);
  return long.size <= 2 * short.size ? Math.max(whole, (common / short.size) * 0.9) : whole;
}
