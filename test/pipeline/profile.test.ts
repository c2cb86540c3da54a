/** A profile tells of stages, of what is made beside them, of pages and articles; a build without one tells nobody. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { openProfile, traceOf } from "../../src/pipeline/profile.ts";
import { stageNames } from "../../src/pipeline/words.ts";
import { listenToSpans, type Span, spanOf } from "../../src/spans.ts";
import { road, sample } from "../build/sample.ts";
import { archiveOf, scratch, tool } from "../tools.ts";

const profile = suite("profile");

profile("spans are told while somebody listens, of what is waited for, too, and of what fails", async () => {
  const heard: Span[] = [];
  spanOf("stage", "before", () => {});
  const end = listenToSpans((span) => heard.push(span));
  assert.is(
    spanOf("article", "now", () => 7),
    7,
  );
  assert.is(await spanOf("index", "later", async () => 8), 8);
  await spanOf("index", "failing", () => Promise.reject(new Error("x"))).catch(() => {});
  end();
  spanOf("stage", "after", () => {});
  assert.equal(
    heard.map(({ name }) => name),
    ["now", "later", "failing"],
  );
  for (const { begin, end: over } of heard) assert.ok(over >= begin);
});

profile("a trace has a process of its own for what was done beside the build", () => {
  const here: Span = { kind: "stage", name: "render", begin: 100, end: 109 };
  const beside: Span = { kind: "run", name: "250 pages", begin: 101, end: 105, beside: 2 };
  const { traceEvents } = traceOf([here, beside]);
  assert.equal(
    traceEvents.flatMap((event) => ("ts" in event ? [[event.name, event.pid, event.ts]] : [])),
    [
      ["render", 1, 0],
      ["250 pages", 3, 1000],
    ],
  );
  assert.equal([...new Set(traceEvents.map(({ pid }) => pid))], [1, 3]);
});

profile("a trace has its times in microseconds from its beginning, and leaves out what is small", () => {
  const span = (kind: Span["kind"], name: string, begin: number, end: number): Span => ({ kind, name, begin, end });
  const spans = [
    span("stage", "read", 100, 101),
    span("article", "a.md", 102, 110.5),
    span("article", "b.md", 111, 111.5),
    span("article", "a.md", 112, 113),
  ];
  const { traceEvents, otherData } = traceOf(spans);
  assert.equal(
    traceEvents.filter(({ ph }) => ph === "X"),
    [
      { ph: "X", name: "read", cat: "stage", pid: 1, tid: 0, ts: 0, dur: 1000 },
      { ph: "X", name: "a.md", cat: "article", pid: 1, tid: 5, ts: 2000, dur: 8500 },
    ],
  );
  assert.equal(otherData.slowestArticles, [
    { article: "a.md", milliseconds: 9.5 },
    { article: "b.md", milliseconds: 0.5 },
  ]);
});

const traceSchema = z.object({
  otherData: z.object({ slowestArticles: z.array(z.object({ article: z.string() })) }),
  traceEvents: z.array(z.object({ name: z.string(), cat: z.string().optional() })),
});

profile("of very many pages and articles a trace is made, too", () => {
  const spans = Array.from({ length: 300_000 }, (_, number) => ({
    kind: "page" as const,
    name: `/${number}/`,
    begin: 300_001 - number,
    end: 300_002 - number + (number === 7 ? 5 : 0),
  }));
  const shown = traceOf(spans).traceEvents.filter(({ ph }) => ph === "X");
  assert.equal(
    shown.map((event) => ("ts" in event ? event.ts : undefined)),
    [(300_001 - 7 - 2) * 1000],
  );
});

profile("a build writes where its time went", async () => {
  const [archive, file] = [await archiveOf(sample), join(await scratch(), "trace.json")];
  const built = await tool(["build", "--archive", archive, "--profile", file]);
  assert.is(built.status, 0, built.stderr);
  const { traceEvents, otherData } = traceSchema.parse(JSON.parse(await readFile(file, "utf8")));
  const named = (kind: string): string[] => traceEvents.filter(({ cat }) => cat === kind).map(({ name }) => name);
  // The others are of what is made beside a site or its texts, where that is wished.
  const wished = ["pack", "bag", "offline"];
  assert.equal(
    named("stage"),
    stageNames.filter((name) => !wished.includes(name)),
  );
  assert.is(named("lexicon").length, 1);
  assert.is(named("run").length, 1);
  assert.match(named("index").join(), /^\d+ documents from 20/);
  assert.ok(otherData.slowestArticles.some(({ article }) => article === road));
});

profile("nothing is replaced but an earlier profile, or a file that holds nothing", async () => {
  const folder = await scratch();
  const [own, empty] = [join(folder, "cua-toi.md"), join(folder, "trace.json")];
  await writeFile(own, "của tôi");
  await writeFile(empty, "");
  const { status, stderr } = await tool(["build", "--archive", await archiveOf(sample), "--profile", own]);
  assert.is(status, 1);
  assert.match(stderr, /cua-toi\.md is there already and is no profile/);
  assert.is(await readFile(own, "utf8"), "của tôi");
  for (let time = 0; time < 2; time += 1) openProfile(empty, join(folder, "dist")).write();
  assert.match(await readFile(empty, "utf8"), /^\{"displayTimeUnit":"ms",/);
});

profile("none is written into the site, where the next build would take it for somebody's", () => {
  const out = join("/", "kho", "dist");
  assert.throws(() => openProfile(join(out, "trace.json"), out), /trace\.json would lie in the site/);
});

profile("a build that finds faults tells its profile, too; where none can be written it says so", async () => {
  const faulty = await archiveOf({ ...sample, [road]: "---\ntitle: A\n---\n\nB.\n" });
  const file = join(await scratch(), "trace.json");
  assert.is((await tool(["build", "--archive", faulty, "--profile", file])).status, 1);
  assert.match(await readFile(file, "utf8"), /"name":"validate"/);
  const built = await tool(["build", "--archive", await archiveOf(sample), "--profile", join(file, "x")]);
  assert.is(built.status, 1);
  assert.match(built.stderr, /the profile cannot be written to .*ENOTDIR/);
});

profile.run();
