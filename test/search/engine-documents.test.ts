/** What the index finds, over a stand-in for Pagefind that tells what it was asked. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Documents, documentsIn } from "../../src/browser/engine/documents.ts";
import { firstAlone } from "../../src/browser/engine/opened.ts";
import type { Fragment, Instance, PagefindModule } from "../../src/browser/engine/pagefind.ts";
import { shardAt } from "../../src/browser/engine/shard.ts";
import type { Question } from "../../src/search/plan.ts";

const documents = suite("documents of the index");

const shards = [
  { folder: "", count: 1, from: "2020", to: "2021" },
  { folder: "1/", count: 1, from: "2018", to: "2019" },
];

function fragmentOf(url: string): Fragment {
  return { url, content: "", meta: {}, filters: {}, anchors: [] };
}

const files = { begin: () => {}, mustBeWhole: () => {}, open: () => {}, text: async () => "" };

interface StandIn {
  readonly asked: string[];
  readonly all: Documents;
}

/** Two shards with one document each, whose ids are the same, as they may be: ids are a few letters of a hash. */
function standIn(fails: () => boolean = () => false): StandIn {
  const asked: string[] = [];
  const createInstance: PagefindModule["createInstance"] = ({ basePath }) => instanceAt(basePath, asked, fails);
  const all = documentsIn(
    shards.map((shard) =>
      shardAt({ base: "/", pagefind: async () => ({ createInstance }), files }, shard, firstAlone()),
    ),
  );
  return { asked, all };
}

function instanceAt(basePath: string, asked: string[], fails: () => boolean): Instance {
  let exact = false;
  return {
    options: async ({ exactDiacritics }) => {
      exact = exactDiacritics;
    },
    init: async () => {},
    search: async (term) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (fails()) throw new Error("lost");
      // As Pagefind does, the option is read once the words are there.
      if (term && basePath === "/") asked.push(`${exact ? "" : "~"}${term}`);
      return { results: [{ id: "vi_same", words: term === null ? [] : [0], data: async () => fragmentOf(basePath) }] };
    },
    preload: async () => {},
    filters: async () => ({ nam: { [basePath === "/" ? 2020 : 2018]: 1, 2019: 2 } }),
  };
}

function question(text: string, folded = true): Question {
  return { words: text.split(" "), folded, from: 0 };
}

documents("two documents of different shards with one id are two", async () => {
  const { all } = standIn();
  const [hits = []] = await all.ask([question("dau tu")]);
  const listed = await all.list("nam", ["2020"]);
  assert.is(new Set(hits.map(({ id }) => id)).size, 2);
  assert.equal(
    hits.map(({ id }) => id),
    listed,
  );
  assert.equal(
    (await all.fragments(listed)).map(({ url }) => url),
    ["/", "/1/"],
  );
});

documents("the same question is asked once, folded and exact apart", async () => {
  const { all, asked } = standIn();
  const first = await all.ask([question("dau tu")]);
  assert.equal(await all.ask([question("dau tu")]), first);
  await all.ask([question("dau tu", false)]);
  assert.equal(asked, ['~"dau tu"', '"dau tu"']);
});

documents("a question that has failed is asked again", async () => {
  let broken = true;
  const { all } = standIn(() => broken);
  const failed = await all.ask([question("dau tu")]).catch(String);
  assert.is(failed, "Error: lost");
  broken = false;
  assert.is((await all.ask([question("dau tu")]))[0]?.length, 2);
});

documents("what is listed meanwhile does not turn an exact question into a folded one", async () => {
  const { all, asked } = standIn();
  await Promise.all([all.ask([question("đầu tư", false)]), all.list("nam", ["2020"]), all.values()]);
  assert.equal(asked, ['"đầu tư"']);
});

documents("only so many answers are kept", async () => {
  const { all, asked } = standIn();
  for (const number of Array.from({ length: 201 }, (_, place) => place)) await all.ask([question(`so ${number}`)]);
  await all.ask([question("so 200")]);
  assert.is(asked.length, 201);
  await all.ask([question("so 0")]);
  assert.is(asked.length, 202);
});

documents("values are those of all shards, each once", async () => {
  assert.equal(await standIn().all.values(), { nam: ["2019", "2020", "2018"] });
});

documents.run();
