/** What the comparison tells of its runs: rows, targets, growth and the plot. No time is asked of any machine. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { earlierIn } from "../../bench/earlier.ts";
import { growthOf, linesOf, slopeOf } from "../../bench/growth/lines.ts";
import { plotOf } from "../../bench/growth/plot.ts";
import { growthText } from "../../bench/growth/table.ts";
import type { Run } from "../../bench/race.ts";
import { markdownOf, type Report } from "../../bench/report.ts";
import { rowsOf } from "../../bench/rows.ts";
import { targetText } from "../../bench/targets.ts";
import { root, scratch } from "../tools.ts";

const growth = suite("what a bench tells");

const run = (seconds: number, peakBytes: number | null = seconds * 1e9): Run => {
  const whole = { wallSeconds: seconds, cpuSeconds: seconds / 2, peakBytes };
  return {
    whole,
    steps: [{ name: "build", ...whole }],
    pages: { ...whole, wallSeconds: seconds / 2, cpuSeconds: null },
  };
};

const machine = { system: "Linux", cpu: "C", cores: 2, memoryGiB: 8, node: "20", hugo: null, pagefind: "1" };

function reportAt(articles: number, [a, b]: readonly [readonly number[], readonly number[]]): Report {
  const runs = { clean: [a.map((seconds) => run(seconds)), b.map((seconds) => run(seconds))] };
  const contestants = ["A", "B"].map((name) => ({ name, files: 1, bytes: 1e6 }));
  return { machine, corpus: { articles, real: 0 }, contestants, runs, targeted: true, same: null };
}

growth("rows have medians of each side and the ratios of pairs, not of medians", () => {
  const { runs } = reportAt(10_000, [
    [1, 9, 2],
    [2, 3, 8],
  ]);
  const [pages, clean, memory] = rowsOf(runs);
  assert.equal([pages?.id, clean?.id, memory?.id], ["pages", "clean", "memory"]);
  assert.equal(
    clean?.medians.map((cost) => cost?.wallSeconds),
    [2, 3],
  );
  assert.equal(clean?.ratios.wall, [0.5, 3, 0.25]);
  assert.equal(
    pages?.medians.map((cost) => cost?.cpuSeconds),
    [null, null],
  );
});

growth("the table holds each row against its target at that size, and says where there is none", () => {
  const told = markdownOf(reportAt(10_000, [[3], [4]]));
  assert.match(
    told,
    /^\| pages and index, from nothing \| 3\.0 s \(1\.5\) \| 4\.0 s \(2\.0\) \| 0\.75 \| 0\.75 \| 0\.75 \| ≤ 0\.65 ×: missed \|$/m,
  );
  assert.match(told, /^\| peak memory, from nothing \| 3,000 MB \| 4,000 MB \|.*≤ 2\.0 GB at 10,000: missed \|$/m);
  assert.is(targetText("recent", 10_000, 0.09), "≤ 0.10 × at 10,000: reached");
  assert.is(targetText("recent", 100_000, 0.09), "≤ 0.05 × at 100,000: missed");
  assert.is(targetText("recent", 1000, 0.09), "≤ 0.10 × at 10,000; ≤ 0.05 × at 100,000");
  assert.is(targetText("unchanged", 10_000, 0.09), "");
});

growth("one contestant alone has no ratios, and the other side no targets", () => {
  const { runs, ...rest } = reportAt(1000, [[3], [4]]);
  const alone = { ...rest, contestants: rest.contestants.slice(0, 1), runs: { clean: runs.clean?.slice(0, 1) ?? [] } };
  assert.match(markdownOf(alone), /^\| {2}\| A \| target \|$/m);
  assert.match(markdownOf(alone), /^\| pages and index, from nothing \| 3\.0 s \(1\.5\) \| ≤ 0\.65 × \|$/m);
  assert.match(markdownOf({ ...alone, targeted: false }), /^\| peak memory, from nothing \| 3,000 MB \| {2}\|$/m);
});

growth("a slope is the exponent of growth, and growth is of two sizes that were measured", () => {
  const squares = [1, 10, 100].map((articles) => ({ articles, value: 3 * articles ** 2 }));
  assert.ok(Math.abs((slopeOf(squares) ?? 0) - 2) < 1e-9);
  assert.is(slopeOf(squares.slice(0, 1)), null);
  assert.is(growthOf({ points: squares }, 10, 100), 100);
  assert.is(growthOf({ points: squares }, 10, 1000), null);
});

growth("several sizes have a table with slopes and the target of growth, and a plot with a line for each", () => {
  const reports = [reportAt(10_000, [[10], [20]]), reportAt(100_000, [[120], [200]])];
  const told = growthText(reports);
  assert.match(told, /^\| A, pages and index \| 10\.0 s \| 120\.0 s \| n\^1\.08 \| × 12\.0 \|$/m);
  assert.match(told, /at most 11 × the time of 10,000: × 12\.0, missed\./);
  const plot = plotOf(reports) ?? "";
  assert.match(plot, />A, pages and index n\^1\.08<\/text>/);
  assert.is(plot.match(/<circle/g)?.length, 2 * linesOf(reports).length);
  assert.not.match(plot, /NaN|undefined/);
  assert.is(plotOf(reports.slice(0, 1)), undefined);
});

growth("sizes of earlier benches go into the table, each once, and what is none of a bench is refused", async () => {
  const folder = await scratch();
  const write = (name: string, reports: readonly Report[]): string => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(reports.map((report) => ({ ...report, rows: rowsOf(report.runs) }))));
    return file;
  };
  const [small, large, newer] = [
    reportAt(1000, [[1], [2]]),
    reportAt(10_000, [[9], [20]]),
    reportAt(10_000, [[8], [20]]),
  ];
  const reports = earlierIn([write("a.json", [large]), write("b.json", [newer, small])]);
  assert.equal(reports, [small, newer]);
  assert.match(growthText(reports), /A, pages and index \| 1\.00 s \| 8\.00 s/);
  const odd = join(folder, "c.json");
  writeFileSync(odd, JSON.stringify([{ ...small, runs: { cold: [] } }]));
  assert.throws(() => earlierIn([odd]));
});

growth("the picture of the documentation is drawn from the runs that lie beside it", () => {
  const folder = join(root, "bench", "growth");
  assert.is(plotOf(earlierIn([join(folder, "composed.json")])), readFileSync(join(folder, "growth.svg"), "utf8"));
});

growth.run();
