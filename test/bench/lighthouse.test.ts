/** The bench of Lighthouse without Lighthouse: which pages it takes, what it keeps of a report, and what it prints. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Run, runOf } from "../../bench/audit/one-run.ts";
import { addressIn } from "../../bench/audit/pages.ts";
import { markdownOf } from "../../bench/audit/report.ts";
import { scratch, writeAll } from "../tools.ts";

const lighthouse = suite("lighthouse");

lighthouse("takes the first page of a kind where a site lacks the usual one", async () => {
  const folder = await scratch();
  const pages = ["", "bai-viet/", "bai-viet/2019/", "bai-viet/2019/b/", "bai-viet/2019/a/", "tim-kiem/"];
  await writeAll(folder, Object.fromEntries(pages.map((page) => [`${page}index.html`, ""])));
  assert.is(addressIn(folder, "article", ""), "bai-viet/2019/a/");
  assert.is(addressIn(folder, "search with a query", "xuất"), "tim-kiem/?q=xu%E1%BA%A5t");
  assert.is(addressIn(folder, "home", ""), "");
  assert.is(addressIn(folder, "row", ""), undefined);
});

const passed = { title: "Đạt", score: 1, scoreDisplayMode: "binary", numericValue: 1200 };

function reportWith(performance: number, audits: Readonly<Record<string, object>>): unknown {
  const categories = { performance, accessibility: 1, "best-practices": 1, seo: 1 };
  return {
    lighthouseVersion: "12.0.0",
    runWarnings: [],
    environment: { benchmarkIndex: 2000 },
    categories: Object.fromEntries(Object.entries(categories).map(([id, score]) => [id, { score }])),
    audits: { "first-contentful-paint": passed, ...audits },
  };
}

lighthouse("keeps audits that fail or break down, also without points, and none that cannot be failed", () => {
  const { misses, scores, metrics } = runOf(
    reportWith(0.98, {
      canonical: { title: "Canonical", score: 0, scoreDisplayMode: "binary" },
      "unused-javascript": { title: "Unused", score: 0.5, scoreDisplayMode: "metricSavings", displayValue: "20 KiB" },
      "tap-targets": { title: "Taps", score: null, scoreDisplayMode: "error", errorMessage: "broke" },
      "final-screenshot": { title: "Shot", score: null, scoreDisplayMode: "informative" },
      "speed-index": { title: "Speed", score: 0.95, scoreDisplayMode: "numeric" },
    }),
  );
  assert.equal(
    misses.map(({ id, found }) => [id, found]),
    [
      ["canonical", ""],
      ["unused-javascript", "20 KiB"],
      ["tap-targets", "broke"],
    ],
  );
  assert.is(scores.performance, 98);
  assert.is(metrics["first-contentful-paint"], 1200);
});

lighthouse("a page that could not be loaded is an error, not a score of nothing", () => {
  const report = { ...Object(reportWith(0, {})), runtimeError: { message: "the page did not load" } };
  assert.throws(() => runOf(report), /the page did not load/);
});

lighthouse("prints the median of the runs, and in how many of them an audit was not passed", () => {
  const miss = { canonical: { title: "Canonical", score: 0, scoreDisplayMode: "binary" } };
  const runs: Run[] = [runOf(reportWith(0.9, miss)), runOf(reportWith(1, {})), runOf(reportWith(0.97, miss))];
  const machine = { system: "", cpu: "", cores: 2, memoryGiB: 1, node: "20", hugo: null, pagefind: null };
  const printed = markdownOf({ machine, site: "a site", pages: [{ kind: "home", address: "", runs }] });
  assert.match(printed, /^\| home \| 97 \| 100 \| 100 \| 100 \| 1,200 ms \|/m);
  assert.match(printed, /^- canonical: Canonical, in 2 of 3$/m);
});

lighthouse.run();
