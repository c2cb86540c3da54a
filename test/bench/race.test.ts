/** The comparison without its contestants: edits, the corpus, and who runs when. No time is asked of any machine. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeArchive } from "../../bench/archive.ts";
import type { SourceArticle } from "../../bench/article.ts";
import { doiChieu, root } from "../../bench/contestants.ts";
import { drawArticles, editArticle } from "../../bench/edit.ts";
import { type Cost, measure, Unfinished } from "../../bench/measure.ts";
import { mixedOf } from "../../bench/mixed.ts";
import { race, unfinishedIn } from "../../bench/race.ts";
import { randomOf } from "../../bench/random.ts";
import { rowsOf } from "../../bench/rows.ts";
import { synthesize } from "../../bench/synthetic.ts";
import { scratch, writeAll } from "../tools.ts";

const bench = suite("bench of speed");

async function archiveOf(count: number): Promise<string> {
  const folder = join(await scratch(), "archive");
  await writeArchive(folder, synthesize(count, 1));
  return folder;
}

function dayIn(archive: string, path: string): string {
  return /^date: (\S+)$/m.exec(readFileSync(join(archive, "src", "articles", path), "utf8"))?.[1] ?? "";
}

bench(
  "recent edits are of the newest hundredth, each of another article while there are any; a seed draws the same",
  async () => {
    const archive = await archiveOf(300);
    const all = readdirSync(join(archive, "src", "articles"), { recursive: true, encoding: "utf8" });
    const days = all.filter((path) => path.endsWith(".md")).map((path) => dayIn(archive, path));
    const newest = days.sort().slice(-3);
    const recent = drawArticles(archive, "recent", 3, 1);
    assert.equal(recent.map((path) => dayIn(archive, path)).sort(), newest);
    assert.is(new Set(drawArticles(archive, "recent", 5, 1)).size, 3);
    const any = drawArticles(archive, "any", 40, 1);
    assert.is(new Set(any).size, 40);
    assert.equal(any, drawArticles(archive, "any", 40, 1));
    assert.not.equal(any, drawArticles(archive, "any", 40, 2));
  },
);

bench("an edit changes one word of the text, never the lead that says the same", async () => {
  const archive = await scratch();
  const text = "Một hai ba bốn năm sáu";
  const path = "2020/a.md";
  const before = `---\ntitle: T\ndate: 2020-01-01\ndescription: ${text}\n---\n\n${text}\n`;
  await writeAll(archive, { [`src/articles/${path}`]: before });
  const edit = editArticle(archive, path, randomOf(1, 1));
  const after = readFileSync(join(archive, "src", "articles", path), "utf8");
  assert.is(after, `---\ntitle: T\ndate: 2020-01-01\ndescription: ${text}\n---\n\n${edit.after}\n`);
  const [old, now] = [text.split(" "), edit.after.split(" ")];
  assert.is(now.length, old.length);
  assert.is(now.filter((word, index) => word !== old[index]).length, 1);
});

async function mixed(file: string, count?: number): Promise<{ articles: SourceArticle[]; real: number }> {
  const { corpus, real } = mixedOf({ corpus: file, seed: 1 }, count);
  const articles: SourceArticle[] = [];
  for await (const article of corpus.articles) articles.push(article);
  return { articles, real: real() };
}

bench("articles of a file get topics and organisations, and composed ones follow where it has too few", async () => {
  const folder = await scratch();
  const lines = ["a", "b", "c"].map((id) => JSON.stringify({ id, title: `T ${id}`, lead: "L", body: ["B"] }));
  await writeAll(folder, { "news.jsonl": `${lines.join("\n")}\n` });
  const file = join(folder, "news.jsonl");
  const five = await mixed(file, 5);
  assert.equal(
    five.articles.map(({ id }) => id),
    ["a", "b", "c", "000004", "000005"],
  );
  assert.is(five.real, 3);
  assert.ok(five.articles.every(({ topics, organisations }) => topics?.length === 1 && organisations?.length === 1));
  assert.equal(five.articles.slice(3), [...(synthesize(5, 1).articles as Iterable<SourceArticle>)].slice(3));
  assert.equal(
    (await mixed(file, 2)).articles.map(({ id }) => id),
    ["a", "b"],
  );
  assert.is((await mixed(file)).articles.length, 3);
});

bench(
  "runs take turns in every situation, an edit reaches all, and only a clean run begins without what was left",
  async () => {
    const archive = await archiveOf(20);
    const work = await scratch();
    const told: string[] = [];
    const contestant = (name: string) => {
      const [out, cache] = [join(work, name), join(work, `.${name}.cache`)];
      for (const left of [out, cache]) mkdirSync(left);
      const command = (word: string, code: string) => ({
        name: word,
        program: process.execPath,
        args: ["--eval", code],
      });
      const make = `for (const left of ${JSON.stringify([out, cache])}) require("fs").mkdirSync(left)`;
      return {
        name,
        out,
        commands: [command("clean", make)],
        again: [command("again", "0")],
        clear: () => void told.push(`${name} begins`),
        edited: ({ path }: { path: string }) => void told.push(`${name} edits ${path}`),
        pages: () => null,
      };
    };
    const scenarios = ["unchanged", "recent", "clean"] as const;
    const contestants = [contestant("a"), contestant("b")];
    const runs = await race({ contestants, scenarios, archive, runs: 1, seed: 1, say: () => {} });
    const [path] = drawArticles(archive, "recent", 1, 1);
    const turn = ["a begins", "b begins"];
    assert.equal(told, [...turn, `a edits ${path}`, `b edits ${path}`, ...turn, ...turn]);
    assert.equal(Object.keys(runs), ["clean", "recent", "unchanged"]);
    assert.is(runs.clean?.[1]?.[0]?.steps[0]?.name, "clean");
    assert.is(runs.unchanged?.[0]?.[0]?.steps[0]?.name, "again");
  },
);

bench("what is too much for the machine is tried once, and what of it comes to its end is run each time", async () => {
  const archive = await archiveOf(20);
  const work = await scratch();
  const node = (name: string, code: string) => ({ name, program: process.execPath, args: ["--eval", code] });
  const contestant = (name: string, ...commands: ReturnType<typeof node>[]) => ({
    ...{ name, out: join(work, name), commands, again: commands, clear: () => {}, edited: () => {} },
    pages: ([first]: readonly Cost[]) => first ?? null,
  });
  const whole = contestant("a", node("build", "0"));
  const killed = contestant("b", node("pages", "0"), node("index", 'process.kill(process.pid, "SIGKILL")'));
  const wish = { scenarios: ["clean", "any"] as const, archive, runs: 2, seed: 1, say: () => {} };
  const runs = await race({ ...wish, contestants: [whole, killed] });
  assert.equal(unfinishedIn(runs), ["index was ended (SIGKILL)"]);
  const [own, other] = runs.clean ?? [];
  assert.equal([own?.length, other?.length], [2, 2]);
  for (const run of other ?? []) {
    assert.is(run.whole, null);
    assert.equal(
      run.steps.map(({ name }) => name),
      ["pages"],
    );
    assert.ok(run.pages);
  }
  assert.equal([runs.any?.[0]?.length, runs.any?.[1]?.length], [2, 0]);
  const [pages, clean] = rowsOf(runs);
  assert.equal([pages?.ratios.wall.length, clean?.ratios.wall.length, clean?.medians[1]], [2, 0, null]);
  await race({ ...wish, contestants: [killed] }).then(
    () => assert.unreachable("this tool itself is to come to its end"),
    (error) => assert.instance(error, Unfinished),
  );
});

bench("a command that takes more memory than is allowed is ended, and what it has started", async () => {
  if (!existsSync("/proc/self/status")) return;
  const child = 'require("child_process").spawnSync(process.execPath, ["--eval", "setTimeout(() => {}, 60000)"])';
  const command = { name: "greedy", program: process.execPath, args: ["--eval", child] };
  await measure(command, root, 60_000_000).then(
    () => assert.unreachable("it went on"),
    (error) => assert.match(String(error), /greedy took more than 0\.1 GB/),
  );
});

bench("the pages' time of a clean build is the process's less what the build tells of its index", () => {
  const { pages } = doiChieu(root, root);
  const ran = { wallSeconds: 2000, cpuSeconds: 1, peakBytes: 1 };
  const printed =
    "index  120  1,234.5 s\n\npages       163\ntime         1,999.0 s: read 0.1 s, render 5.3 s, index 1,234.5 s, check 0.7 s\n";
  assert.equal(pages([{ ...ran, printed }]), { wallSeconds: 765.5, cpuSeconds: null, peakBytes: null });
  assert.is(pages([{ ...ran, printed: "time  5 s: render 5.3 s" }]), null);
});

bench.run();
