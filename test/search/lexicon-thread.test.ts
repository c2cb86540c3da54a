/** A thread of its own makes the same lexicon, and its failure is told. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lexiconBeside } from "../../src/search/index/lexicon-thread.ts";
import { lexiconOf, lexiconSource } from "../../src/search/lexicon.ts";
import { archiveAt } from "../components/real.ts";
import { root } from "../tools.ts";

const thread = suite("a lexicon made beside");

thread("is the very same", async () => {
  const archive = await archiveAt(join(root, "test/archives/a-ledger-of-many-kinds"));
  assert.equal(await lexiconBeside(lexiconSource(archive)), lexiconOf(archive));
});

thread("fails with what went wrong", async () => {
  const failed = await lexiconBeside(JSON.parse('{ "names": [] }')).catch((error: Error) => error);
  assert.ok(failed instanceof Error);
  assert.match(failed.message, /undefined/);
});

thread.run();
