/** Draws for every reader as often as is asked for: `npm run fuzz -- --runs 100000 --seed 7`. */
import { parseArgs } from "node:util";
import { uvu } from "../runner/pool.ts";
import { countIn, run } from "../runner/programs.ts";

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const env = { FUZZ_RUNS: values.runs ?? "100000", FUZZ_SEED: values.seed ?? String(Date.now() % 2 ** 31) };
const heard = (text: string): void => void process.stdout.write(text);
const { passed, failed } = countIn(await run(uvu(["fuzz/readers.test.ts"]), { heard, env }));
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
