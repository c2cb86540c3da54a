/** A page's way to the engine's worker, with a stand-in for workers. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { connect } from "../../src/browser/client.ts";
import type { Call, Reply } from "../../src/browser/engine/listen.ts";
import { patience } from "../../src/browser/in-time.ts";

const client = suite("the way to the engine");

const days = { form: "dd/MM/yyyy", months: [] };
const place = {
  engine: "engine.js",
  settings: { index: "", figures: "", names: "", lexicon: "", readings: "", special: "", edition: "", pages: [], days },
};

/** How each worker answers, in the order in which they are started. */
let answers: ((call: Call) => Reply | undefined)[];
let started: StandIn[];

class StandIn {
  isEnded = false;
  #hear: (event: { readonly data: Reply }) => void = () => {};
  /** Tells of an error that nothing in the worker has caught. */
  stumble: (event: { readonly message: string }) => void = () => {};
  readonly #answer = answers[started.length];
  constructor() {
    started.push(this);
  }
  addEventListener(name: string, hear: (event: { readonly data: Reply; readonly message: string }) => void): void {
    if (name === "message") this.#hear = ({ data }) => hear({ data, message: "" });
    else this.stumble = ({ message }) => hear({ data: { id: 0 }, message });
  }
  postMessage(call: Call): void {
    const reply = this.#answer?.(call);
    if (call.name === "start" || reply === undefined) return;
    queueMicrotask(() => {
      this.#hear({ data: reply });
      this.#hear({ data: { id: call.id, done: true } });
    });
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const { setTimeout } = globalThis;

client.before.each(() => {
  answers = [];
  started = [];
  const quick = (work: (error?: Error) => void, time?: number, error?: Error): ReturnType<typeof setTimeout> =>
    setTimeout(work, time === patience ? 50 : time, error);
  globalThis.setTimeout = Object.assign(quick, setTimeout);
  Object.assign(globalThis, { Worker: StandIn });
});
client.after.each(() => {
  globalThis.setTimeout = setTimeout;
  Reflect.deleteProperty(globalThis, "Worker");
});

const silent = (): undefined => undefined;
const works = ({ id }: Call): Reply => ({ id, completions: [{ text: "đầu tư", kind: "compound" }] });
const refuses = ({ id }: Call): Reply => ({ id, error: "Error: missing" });

async function failed(work: Promise<unknown>): Promise<string> {
  return work.then(() => "", String);
}

client(
  "a worker that does not answer is ended, all that waits for it fails, and the next call has another",
  async () => {
    answers = [silent, works];
    const engine = connect(place);
    const told = await Promise.all([failed(engine.complete("a")), failed(engine.complete("b"))]);
    assert.equal(told, ["Error: the index does not answer", "Error: the index does not answer"]);
    assert.ok(started[0]?.isEnded);
    assert.is((await engine.complete("c")).length, 1);
    assert.is(started.length, 2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.not.ok(started[1]?.isEnded);
  },
);

client("one that answers other calls meanwhile is not ended, nor one that was asked a moment ago", async () => {
  const running = new Map<number, () => void>();
  globalThis.setTimeout = Object.assign((work: () => void) => {
    const timer = setTimeout(() => {}, 0);
    running.set(Number(timer), work);
    return timer;
  }, setTimeout);
  const { clearTimeout } = globalThis;
  globalThis.clearTimeout = (timer) => void running.delete(Number(timer));
  answers = [(call) => (call.name === "counts" ? undefined : works(call))];
  const engine = connect(place);
  const waiting = failed(engine.counts({ query: "", filters: {}, years: {}, figures: {}, sort: "relevance" }));
  await Promise.resolve();
  const [first] = running.keys();
  await engine.complete("a");
  assert.not.ok(running.has(Number(first)));
  assert.is(running.size, 1);
  for (const end of running.values()) end();
  assert.is(await waiting, "Error: the index does not answer");
  assert.ok(started[0]?.isEnded);
  globalThis.clearTimeout = clearTimeout;
});

client("one that has answered before, too", async () => {
  let isStuck = false;
  answers = [(call) => (isStuck ? undefined : works(call)), works];
  const engine = connect(place);
  await engine.counts({ query: "", filters: {}, years: {}, figures: {}, sort: "relevance" });
  isStuck = true;
  assert.ok(await failed(engine.complete("a")));
  assert.is((await engine.complete("b")).length, 1);
});

client("one that has answered and then stumbles is not ended while nothing is asked of it", async () => {
  let isSilent = false;
  answers = [(call) => (isSilent ? undefined : works(call))];
  const engine = connect(place);
  await engine.counts({ query: "", filters: {}, years: {}, figures: {}, sort: "relevance" });
  isSilent = true;
  const waiting = failed(engine.complete("a"));
  await Promise.resolve();
  started[0]?.stumble({ message: "out of memory" });
  assert.is(await waiting, "Error: out of memory");
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal([started.length, started[0]?.isEnded], [1, false]);
});

client("one that has answered and then tells what fails goes on", async () => {
  let isBroken = false;
  answers = [(call) => (isBroken ? refuses(call) : works(call))];
  const engine = connect(place);
  await engine.counts({ query: "", filters: {}, years: {}, figures: {}, sort: "relevance" });
  isBroken = true;
  assert.is(await failed(engine.complete("a")), "Error: Error: missing");
  isBroken = false;
  assert.is((await engine.complete("b")).length, 1);
  assert.equal([started.length, started[0]?.isEnded], [1, false]);
});

client.run();
