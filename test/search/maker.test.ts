/** A thread of its own makes the very same parts and puts them together alike; its failures are told, its end is noticed. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Document, documentsOf } from "../../src/search/index/documents.ts";
import { type Maker, makerBeside, makerHere } from "../../src/search/index/maker.ts";
import { hashesOf } from "../build/run.ts";
import { archiveAt } from "../components/real.ts";
import { root, scratch } from "../tools.ts";

const maker = suite("maker of an index");

let documents: readonly Document[];
maker.before(async () => {
  documents = documentsOf(await archiveAt(join(root, "test/archives/a-ledger-of-many-kinds")));
});

async function madeBy(one: Maker): Promise<{ made: Record<string, string>; told: readonly number[] }> {
  const folder = await scratch();
  const folders = [join(folder, "0"), join(folder, "1")];
  const told: number[] = [];
  const parts = [documents.slice(0, 20), documents.slice(20)];
  for (const [place, part] of parts.entries())
    await one.part({ documents: part, withModule: place === 0, chunkSize: 1e9 }, folders[place] ?? "", (done) =>
      told.push(done),
    );
  await one.merge(folders, join(folder, "whole"), 3000);
  await one.close();
  return { made: await hashesOf(folder), told };
}

maker("a thread makes what is made here", async () => {
  const here = await madeBy(makerHere);
  assert.ok(Object.keys(here.made).length > 60);
  assert.equal(await madeBy(makerBeside()), here);
});

maker("what fails in a thread is told, and the thread goes on", async () => {
  const beside = makerBeside();
  const failed = await beside.merge([join(await scratch(), "nothing")], await scratch(), 1).catch((e: Error) => e);
  assert.ok(failed instanceof Error);
  assert.match(failed.message, /ENOENT/);
  const folder = join(await scratch(), "part");
  await beside.part({ documents, withModule: true, chunkSize: 3000 }, folder, () => {});
  assert.ok(Object.keys(await hashesOf(folder)).length > 20);
  await beside.close();
});

maker("a thread that ends before its answer is noticed", async () => {
  const beside = makerBeside();
  const asked = beside.part({ documents, withModule: true, chunkSize: 3000 }, await scratch(), () => {});
  const ended = asked.catch((error: Error) => error);
  await beside.close();
  const told = await ended;
  assert.ok(told instanceof Error);
  assert.match(told.message, /ended with status/);
});

maker.run();
