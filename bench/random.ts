/** Chance that repeats: the same seed gives the same draws on every machine. */

/** Draws a number from 0, included, to 1, excluded. */
export type Random = () => number;

/** Draws one of a fixed set of items. */
export type Draw<T> = (random: Random) => T;

/**
 * A generator of 32-bit integer arithmetic only (mulberry32), so that no engine's rounding matters.
 * @param seed any integer
 * @param stream tells apart the generators of one seed: article 7 is the same in a corpus of 10 and of 10,000
 */
export function randomOf(seed: number, stream: number): Random {
  let state = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul((stream + 1) | 0, 0x85ebca6b);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws an integer from `low` to `high`, both included. */
export function integer(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** Draws among items that are equally likely. */
export function evenly<T>(items: readonly T[]): Draw<T> {
  return (random) => at(items, integer(random, 0, items.length - 1));
}

/**
 * Draws among items of which the first is the commonest: rank r weighs 1/(r + 10)² (Zipf–Mandelbrot).
 * Of 300 items the first is drawn about 800 times as often as the last.
 */
export function zipf<T>(items: readonly T[]): Draw<T> {
  let sum = 0;
  const sums = items.map((_, index) => {
    sum += 1 / (index + 11) ** 2;
    return sum;
  });
  return (random) => {
    const drawn = random() * sum;
    return at(items, firstAbove(sums, drawn));
  };
}

/** The index of the first of the rising `sums` that is greater than `value`. */
function firstAbove(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${items.length}`);
  return item;
}
