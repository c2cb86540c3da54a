/** Figures that a chart may trip over, and all numbers that a drawing holds. */

const odd = [0, 1, -1, 1e-12, 1e-9, -1e-9, 0.1, 1e15, -1e15, 1e16, 1e300, -1e300, 5e-324, 99.99, 100, 63, 18_000];

export function oddNumber(random: (below: number) => number): number {
  if (random(3) === 0) return odd[random(odd.length)] ?? 0;
  return (random(2_000_000) - 500_000) / 10 ** random(7);
}

/** A number that is fit to stand in a drawing: finite, with two decimals at most. */
export function isCoordinate(number: number): boolean {
  return Number.isFinite(number) && number === Math.round(number * 100) / 100;
}

/** Every number within, however deep; what a text holds of such that is not finite counts, too. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return /NaN|Infinity/.test(value) ? [Number.NaN] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
