/** A thread of its own makes the very same parts, puts them together and counts alike; its failures are told, its end is noticed. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/input/fault.ts";
import { type Document, documentsOf } from "../../src/search/index/documents.ts";
import { type Maker, makerBeside, makerHere } from "../../src/search/index/maker.ts";
import { readMeta } from "../../src/search/index/meta.ts";
import { Thread } from "../../src/search/index/thread.ts";
import { listenToSpans, type Span } from "../../src/spans.ts";
import { hashesOf } from "../build/run.ts";
import { archiveAt } from "../components/real.ts";
import { root, scratch } from "../tools.ts";

const maker = suite("maker of an index");

let documents: readonly Pick<Document, "address" | "content">[];
maker.before(async () => {
  const all = documentsOf(await archiveAt(join(root, "test/archives/a-ledger-of-many-kinds")));
  documents = all.map(({ address, content }) => ({ address, content }));
});

async function madeBy(one: Maker): Promise<{ made: Record<string, string>; told: readonly (number | string)[] }> {
  const [folder, store] = [await scratch(), join(await scratch(), "store")];
  const folders = [join(folder, "0"), join(folder, "1")];
  const told: (number | string)[] = [];
  for (const [place, part] of [documents.slice(0, 20), documents.slice(20)].entries()) {
    const given = {
      documents: part,
      from: "",
      withModule: place === 0,
      chunkSize: 1e9,
      folder: folders[place] ?? "",
      store,
    };
    const heard = { progress: (done: number) => told.push(done), counted: () => told.push("counted") };
    const files = await one.ask("part", given, heard);
    assert.ok(files.some(([path]) => path.startsWith("index/fragment/")));
  }
  const parts = folders.map((path) => ({
    folder: join(path, "index"),
    names: readMeta(join(path, "index")).pages.map(({ name }) => name),
  }));
  await one.ask("whole", { parts, folder: join(folder, "whole"), chunkSize: 3000, store });
  const shares = folders.map((path) => join(path, "share"));
  await one.ask("lexicon", { shares, others: [["Cảng"]], names: [], folder: join(folder, "lexicon"), store });
  await one.close();
  return { made: await hashesOf(folder), told: told.sort() };
}

maker("a thread makes what is made here", async () => {
  const here = await madeBy(makerHere);
  assert.ok(Object.keys(here.made).length > 60);
  assert.ok(here.made["lexicon/chung.txt"]);
  assert.is(here.told.filter((one) => one === "counted").length, 2);
  assert.equal(await madeBy(makerBeside()), here);
});

maker("what fails in a thread is told, and the thread goes on", async () => {
  const beside = makerBeside();
  const place = { folder: await scratch(), store: await scratch() };
  const nothing = { parts: [{ folder: join(place.folder, "nothing"), names: [] }], chunkSize: 1, ...place };
  const failed = await beside.ask("whole", nothing).catch((error: Error) => error);
  assert.ok(failed instanceof Error);
  assert.match(failed.message, /ENOENT/);
  assert.not.ok(failed instanceof UserError);
  const files = await beside.ask("part", { documents, from: "", withModule: true, chunkSize: 3000, ...place });
  assert.ok(files.length > 20);
  await beside.close();
});

maker("a thread tells how long its work took, by the clock of the one that listens", async () => {
  const heard: Span[] = [];
  const end = listenToSpans((span) => heard.push(span));
  const beside = makerBeside();
  const begin = performance.now();
  const place = { folder: await scratch(), store: await scratch() };
  await beside.ask("part", { documents, from: "", withModule: true, chunkSize: 3000, ...place });
  await beside.close();
  end();
  assert.equal(
    heard.map(({ kind }) => kind),
    ["index"],
  );
  assert.ok((heard[0]?.begin ?? 0) >= begin);
  assert.ok((heard[0]?.end ?? Number.POSITIVE_INFINITY) <= performance.now());
});

maker("what a thread is asked for is waited for before it ends", async () => {
  const beside = makerBeside();
  const place = { folder: await scratch(), store: await scratch() };
  const asked = beside.ask("part", { documents, from: "", withModule: true, chunkSize: 3000, ...place });
  await beside.close();
  assert.ok((await asked).length > 20);
});

maker("a thread that ends before its answer is noticed, and whatever is asked of it later", async () => {
  const thread = new Thread(new URL("data:text/javascript,setTimeout(() => process.exit(3), 50)"));
  const given = { documents: [], from: "", withModule: true, chunkSize: 1, folder: "", store: "" };
  for (const _ of ["meanwhile", "later"]) {
    const told = await thread.ask("part", given, {}).catch((error: Error) => error);
    assert.ok(told instanceof Error);
    assert.match(told.message, /ended with status 3/);
  }
  await thread.close();
});

maker.run();
