/** Whatever is drawn for a reader, it reads it or refuses it: it never ends with anything but a user's fault, and reads the same alike. */
import fc from "fast-check";
import { suite } from "uvu";
import { readers } from "./readers.ts";

const fuzz = suite("readers");

/** `npm run fuzz -- --runs 100000 --seed 7` does more of it, from another beginning. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 200);
const seed = Number(process.env["FUZZ_SEED"] ?? 20_201_231);
const counts: string[] = [];

for (const { name, texts, holds, share = 1 } of readers) {
  fuzz(`${name}: read or refused, whatever is drawn`, async () => {
    const numRuns = Math.max(1, Math.round(runs * share));
    // A failure prints its seed, its path and the shortest text that fails.
    await fc.assert(
      fc.asyncProperty(texts, async (text) => holds(text)),
      { seed, numRuns },
    );
    counts.push(`${name} ${numRuns}`);
  });
}

fuzz.after(() => console.log(`seed ${seed}: ${counts.join(", ")}`));
fuzz.run();
