/** Has builds fail in every way and at every point: `npm run faults`. */
import { Command } from "commander";
import ora from "ora";
import { wholeNumber } from "../../bench/options.ts";
import { canTrace } from "./calls.ts";
import { type Ground, makeGround } from "./ground.ts";
import { killMany } from "./kills.ts";
import { type Attempt, callsFailing, changesFailing, drawn, tryAll, type Wrong } from "./points.ts";
import { buildTogether } from "./together.ts";

interface Options {
  readonly points: number;
  readonly calls: number;
  readonly kills: number;
  readonly together: number;
  readonly seed: number;
  readonly jobs: number;
}

const everything = 1_000_000;

await new Command("faults")
  .description("have builds fail at changes of files, and be killed; the site must be whole, and the next build right")
  .option(
    "--points <n>",
    "so many changes of files, drawn by chance (default: every one, in every way)",
    wholeNumber,
    everything,
  )
  .option(
    "--calls <n>",
    "so many calls of the system, by strace (default: every one, in every way)",
    wholeNumber,
    everything,
  )
  .option(
    "--kills <n>",
    "so many builds killed at a time drawn by chance, while a reader asks for pages",
    wholeNumber,
    100,
  )
  .option("--together <n>", "so many builds of one site at once", wholeNumber, 20)
  .option("--seed <n>", "of what is drawn", wholeNumber, 1)
  .option("--jobs <n>", "how many builds at once", wholeNumber, 2)
  .action(tryEverything)
  .parseAsync();

async function tryEverything({ points, calls, kills, together, seed, jobs }: Options): Promise<void> {
  const ground = await makeGround();
  const changes = await tried("changes of files", drawn(await changesFailing(ground), points, seed), jobs);
  const traced = await tried("calls of the system", drawn(await attemptsOfCalls(ground, calls), calls, seed), jobs);
  const killed = await killMany(ground, { count: kills, seed, told: (text) => console.error(text) });
  for (const { reasons } of killed.wrong) console.log(reasons.join("\n"));
  console.log(`${killed.count} builds killed: ${killed.wrong.length} wrong; ${killed.asked} requests meanwhile`);
  const mixed = together === 0 ? [] : await buildTogether(ground, together);
  console.log([...mixed, `${together} builds at once: ${mixed.length} wrong`, `seed ${seed}`].join("\n"));
  process.exitCode = changes + traced + killed.wrong.length + mixed.length === 0 ? 0 : 1;
}

async function attemptsOfCalls(ground: Ground, wanted: number): Promise<Attempt[]> {
  if (wanted === 0) return [];
  if (await canTrace()) return callsFailing(ground);
  console.log("calls of the system are left out, for strace is missing here or not allowed");
  return [];
}

/** @returns how many of them have gone wrong */
async function tried(what: string, attempts: readonly Attempt[], jobs: number): Promise<number> {
  const spinner = ora().start(`${what}: ${attempts.length}`);
  let done = 0;
  const wrong = await tryAll(attempts, jobs, (found) => {
    done += 1;
    if (found !== undefined) spinner.stopAndPersist({ text: textOf(found) }).start();
    spinner.text = `${what}: ${done} of ${attempts.length}`;
  });
  spinner.stop();
  console.log(`${attempts.length} failing ${what}: ${wrong.length} wrong`);
  return wrong.length;
}

function textOf({ name, reasons }: Wrong): string {
  return [name, ...reasons.map((reason) => `    ${reason}`)].join("\n");
}
