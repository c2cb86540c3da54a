/** Has builds fail in every way and at every point: `npm run faults`. */
import { Command } from "commander";
import ora from "ora";
import { wholeNumber } from "../../bench/options.ts";
import { makeGround } from "./ground.ts";
import { killMany } from "./kills.ts";
import { pointsOf, tryAll, type Wrong } from "./points.ts";

interface Options {
  readonly points?: number;
  readonly kills: number;
  readonly seed: number;
  readonly jobs: number;
}

await new Command("faults")
  .description("have builds fail at changes of files, and be killed; the site must be whole, and the next build right")
  .option("--points <n>", "so many points, drawn by chance (default: every change, in every way)", wholeNumber)
  .option(
    "--kills <n>",
    "so many builds killed at a time drawn by chance, while a reader asks for pages",
    wholeNumber,
    100,
  )
  .option("--seed <n>", "of what is drawn", wholeNumber, 1)
  .option("--jobs <n>", "how many builds at once", wholeNumber, 2)
  .action(tryEverything)
  .parseAsync();

async function tryEverything({ points: most = Number.POSITIVE_INFINITY, kills, seed, jobs }: Options): Promise<void> {
  const spinner = ora().start("the ground");
  const ground = await makeGround();
  const points = await pointsOf(ground, most, seed);
  let done = 0;
  const tell = (wrong: Wrong | undefined): void => {
    done += 1;
    if (wrong !== undefined) spinner.stopAndPersist({ text: textOf(wrong) }).start();
    spinner.text = `${done} of ${points.length} points`;
  };
  const wrong = await tryAll(points, ground, jobs, tell);
  const killed = await killMany(ground, { count: kills, seed, told: (text) => (spinner.text = text) });
  spinner.stop();
  for (const { reasons } of killed.wrong) console.log(reasons.join("\n"));
  console.log(`${points.length} points of failure, ${wrong.length} wrong; seed ${seed}`);
  console.log(`${killed.count} builds killed, ${killed.wrong.length} wrong; ${killed.asked} requests meanwhile`);
  process.exitCode = wrong.length + killed.wrong.length === 0 ? 0 : 1;
}

function textOf({ name, reasons }: Wrong): string {
  return [name, ...reasons.map((reason) => `    ${reason}`)].join("\n");
}
