/** What tells which edition a search is of: an answer that does not come is said, and one that comes too late counts for the next search. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { editionsAt } from "../../src/browser/engine/editions.ts";

const editions = suite("editions");
const real = globalThis.fetch;
editions.after.each(() => {
  globalThis.fetch = real;
});

const textOf = (page: string): string => JSON.stringify({ page, shards: [], entries: {}, sums: { figures: "" } });

/** Answers as told, each after so many milliseconds. */
function answering(...answers: readonly (readonly [text: string, after: number])[]): void {
  const left = [...answers];
  globalThis.fetch = async () => {
    const [text, after] = left.shift() ?? ["", 0];
    if (text === "") throw new TypeError("gone");
    await new Promise((done) => setTimeout(done, after));
    return new Response(text);
  };
}

editions("a look that is answered in time is sure, and of the same edition gives the same", async () => {
  answering([textOf("a"), 0], [textOf("a"), 0], [textOf("b"), 0]);
  const at = editionsAt("https://example.org/x.json", 50);
  const first = await at.look();
  assert.is(at.isSure(), true);
  assert.is(await at.look(), first);
  assert.is((await at.look()).page, "b");
  assert.is(at.isSure(), true);
});

editions(
  "one that is not gives the last that is known, and is not sure; its answer counts when it has come",
  async () => {
    answering([textOf("a"), 0], [textOf("b"), 120], [textOf("b"), 500], ["", 0]);
    const at = editionsAt("https://example.org/x.json", 40);
    await at.look();
    assert.is((await at.look()).page, "a");
    assert.is(at.isSure(), false);
    await new Promise((done) => setTimeout(done, 200));
    assert.is((await at.look()).page, "b");
    assert.is(at.isSure(), false);
    assert.is((await at.look()).page, "b");
    assert.is(at.isSure(), false, "the network is gone");
  },
);

editions("an answer that comes when a later one is there already is of no use", async () => {
  answering([textOf("a"), 0], [textOf("b"), 150], [textOf("c"), 0], ["", 0]);
  const at = editionsAt("https://example.org/x.json", 40);
  for (const page of ["a", "a", "c"]) assert.is((await at.look()).page, page);
  await new Promise((done) => setTimeout(done, 200));
  assert.is((await at.look()).page, "c");
});

editions.run();
