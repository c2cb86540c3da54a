/** The summary of a build, in words. */
import type { Summary } from "./build.ts";
import { count, seconds } from "./reporter.ts";

/**
 * Tells what was built.
 * @param times milliseconds of each stage
 * @param total milliseconds of all
 */
export function printSummary(summary: Summary, times: ReadonlyMap<string, number>, total: number): string {
  const { articles, rows, pages, files, indexBytes, indexKept, out } = summary;
  const stages = [...times].map(([name, time]) => `${name} ${seconds(time)}`).join(", ");
  return [
    "",
    `articles     ${count(articles)}`,
    `ledger rows  ${count(rows)}`,
    `pages        ${count(pages)} (${count(files)} files)`,
    `index        ${size(indexBytes)}${indexKept ? ", kept from an earlier build" : ""}`,
    `time         ${seconds(total)}: ${stages}`,
    `site         ${out}`,
  ].join("\n");
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
