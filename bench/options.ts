/** Numbers as command-line options. */
import { InvalidArgumentError } from "commander";

/** Reads 1, 2, 3 … or lets commander refuse the option. */
export function naturalNumber(text: string): number {
  const number = wholeNumber(text);
  if (number < 1) throw new InvalidArgumentError("must be at least 1");
  return number;
}

/** Reads 0, 1, 2 … or lets commander refuse the option. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("must be a whole number");
  return Number(text);
}

/** Collects natural numbers, one argument after another. */
export function naturalNumbers(text: string, before: readonly number[] | undefined): readonly number[] {
  return [...(before ?? []), naturalNumber(text)];
}
