/** How the tests are run: none is left out or run twice, and what breaks is counted. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { grouped, groupsOf, isOfBrowser, testFiles } from "./groups.ts";
import { countIn, run, sumOf } from "./programs.ts";

const runner = suite("test runner");

/** What uvu prints at the end. */
function totals(total: number, passed: number): string {
  return `\n  Total:     ${total}\u001b[32m\n  Passed:    ${passed}\u001b[39m\n  Skipped:   0\n  Duration:  7.00ms\n\n`;
}

runner("every test file runs once: beside others, or alone where it measures", () => {
  const groups = [isOfBrowser, (file: string) => !isOfBrowser(file)].map(groupsOf);
  const run = groups.flatMap(({ together, alone }) => [...together, ...alone].flatMap(({ files }) => files));
  assert.equal(run.sort(), testFiles());
  const alone = groups.flatMap((some) => some.alone.flatMap(({ files }) => files));
  assert.ok(alone.includes("browser/budgets.test.ts"));
});

runner("the longest files begin first, each in a process of its own; quick ones of one room share one", () => {
  const names = grouped(testFiles()).map(({ name }) => name);
  assert.equal(names.slice(0, 2), ["build/incremental.test.ts", "build/publish.test.ts"]);
  const files = ["a.test.ts", "b.test.ts", "browser/c.test.ts", "text/d.test.ts", "text/deep/e.test.tsx"];
  const some = grouped(files).map(({ name, files }) => `${name}: ${files.join(" ")}`);
  assert.equal(some, [
    "test: a.test.ts b.test.ts",
    "browser/c.test.ts: browser/c.test.ts",
    "text: text/d.test.ts text/deep/e.test.tsx",
  ]);
});

runner("a run that fails, breaks off or counts nothing is counted as failed", () => {
  const count = (status: number, printed: string): readonly number[] => {
    const { passed, failed } = countIn({ status, printed });
    return [passed, failed];
  };
  assert.equal(count(0, totals(7, 7)), [7, 0]);
  assert.equal(count(1, totals(7, 5)), [5, 2]);
  assert.equal(count(1, totals(7, 7)), [7, 1], "it passed and then broke");
  assert.equal(count(0, "• • "), [0, 1], "it ended before it was through");
  assert.equal(count(0, totals(0, 0)), [0, 1], "it had no tests");
  assert.equal(count(0, `a test prints Total: 1 and  Passed:    1${totals(3, 3)}`), [3, 0]);
});

runner(
  "what a program prints on both streams is kept, and its status; one that throws has another than 0",
  async () => {
    const script = "console.log('one'); console.error('two'); throw new Error('three')";
    const { status, printed } = await run(["--input-type=module", "--eval", script]);
    assert.is(status, 1);
    for (const word of ["one", "two", "three"]) assert.match(printed, word);
    assert.equal(sumOf([{ passed: 1, failed: 0 }, countIn({ status, printed })]), { passed: 1, failed: 1 });
  },
);

runner.run();
