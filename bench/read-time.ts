/** Measures how the number reader's time grows with a text's length: `node --import tsx bench/read-time.ts`. */
import { performance } from "node:perf_hooks";
import { Command } from "commander";
import { readNumbers, unitFormsOf } from "../src/ledger/reader/read.ts";
import { builtInUnits } from "../src/strings/strings.ts";
import { type Adversarial, adversarial } from "./adversarial.ts";
import { naturalNumber } from "./options.ts";
import { run } from "./say.ts";

interface Options {
  readonly from: number;
  readonly to: number;
  readonly runs: number;
}

const forms = unitFormsOf(builtInUnits());

const program = new Command("read-time")
  .description("print how long adversarial texts take, and by how much the time grows when the length doubles")
  .option("--from <length>", "UTF-16 units of the shortest text", naturalNumber, 16_384)
  .option("--to <length>", "no text is longer than this", naturalNumber, 1_048_576)
  .option("--runs <n>", "how often each is read; the fastest counts", naturalNumber, 3)
  .action((options: Options) => show(options));

await run(program);

function show({ from, to, runs }: Options): void {
  const lengths: number[] = [];
  for (let length = from; length <= to; length *= 2) lengths.push(length);
  const rows = adversarial.map((text) => ({
    name: text.name,
    times: lengths.map((length) => timeOf(text, length, runs)),
  }));
  for (const { name, times } of rows) console.log(lineOf(name, times));
  const doublings = rows.flatMap(({ times }) => times.slice(1).map((time, index) => time / (times[index] ?? time)));
  console.log(`${lengths.at(0)} to ${lengths.at(-1)} units; median ratio per doubling ${ratio(median(doublings))}`);
}

/** The fastest of several readings, in milliseconds. */
function timeOf({ ofLength }: Adversarial, length: number, runs: number): number {
  const text = ofLength(length);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    readNumbers(text, forms);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** A text's times, the ratio of each to the one before, and the mean ratio per doubling over all lengths. */
function lineOf(name: string, times: readonly number[]): string {
  const ratios = times.slice(1).map((time, index) => ratio(time / (times[index] ?? time)));
  const [first = 1, last = 1] = [times.at(0), times.at(-1)];
  const mean = (last / first) ** (1 / Math.max(1, times.length - 1));
  return `${name.padEnd(24)} ${last.toFixed(0).padStart(6)} ms  ×${ratio(mean)} a doubling  (${ratios.join(" ")})`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function ratio(number: number): string {
  return number.toFixed(2);
}
