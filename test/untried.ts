/** Programs that a recipe is tried with, where they are not installed. */
import type { Test } from "uvu";

/**
 * Passes a recipe over, and says so; where all of them are to be tried (`RECIPES=all`, as in the project's own CI) that is a failure.
 * @param program what the recipe is for, and is not there
 */
export function untried<Context>(recipes: Test<Context>, program: string): void {
  const said = `${program} is not installed: its recipe is not tried`;
  process.stdout.write(`${said}\n`);
  if (process.env["RECIPES"] !== "all") recipes.skip(said);
  else
    recipes(`the recipe for ${program} is tried`, () => {
      throw new Error(said);
    });
}
