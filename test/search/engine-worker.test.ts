/** The worker's side of the conversation: what it answers in turn, and what at once. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Call, listen, type Reply } from "../../src/browser/engine/listen.ts";
import type { Engine } from "../../src/search/request.ts";

const worker = suite("the engine's worker");

const state = { query: "", filters: {}, years: {}, figures: {}, sort: "relevance" } as const;
const request = { state, start: 0, size: 10, typing: false };
const settings = {
  index: "",
  figures: "",
  names: "",
  lexicon: "",
  readings: "",
  special: "",
  edition: "",
  days: { form: "", months: [] },
  pages: [],
};

/** What the page has heard, each reply by its call's number and its kind. */
let heard: string[];
/** Ends the search that goes on. */
let end: () => void;
let begun: number;

const engine: Engine = {
  search: () => {
    begun += 1;
    return new Promise((resolve) => {
      end = resolve;
    });
  },
  counts: async () => ({}),
  complete: async () => [],
};

worker.before.each(async () => {
  heard = [];
  begun = 0;
  end = () => {};
  Object.assign(globalThis, {
    addEventListener: (_: string, hear: (event: { readonly data: Call }) => void) => {
      send = (data) => hear({ data });
    },
    postMessage: ({ id, ...told }: Reply) => heard.push(`${id} ${Object.keys(told)}`),
  });
  listen(() => engine);
  send({ id: 0, name: "start", settings });
  await rest();
});
worker.after(() => {
  Reflect.deleteProperty(globalThis, "addEventListener");
  Reflect.deleteProperty(globalThis, "postMessage");
});

let send = (_: Call): void => {};

async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

worker("completions are answered while a search goes on", async () => {
  send({ id: 1, name: "search", request });
  send({ id: 2, name: "complete", typed: "đầu" });
  await rest();
  assert.equal(heard, ["2 completions", "2 done"]);
  end();
  await rest();
  assert.equal(heard, ["2 completions", "2 done", "1 done"]);
});

worker("a search waits for the one before; one that another follows is not begun", async () => {
  for (const id of [1, 2, 3]) send({ id, name: "search", request });
  send({ id: 4, name: "counts", state });
  await rest();
  assert.is(begun, 1);
  end();
  await rest();
  assert.equal([begun, heard], [2, ["1 done", "2 done"]]);
  end();
  await rest();
  assert.equal(heard, ["1 done", "2 done", "3 done", "4 counts", "4 done"]);
});

worker.run();
