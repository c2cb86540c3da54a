// Does in a thread of its own what an index and its lexicon need, one thing after another.
// Plain JavaScript, for Node runs nothing else by itself.
import { parentPort } from "node:worker_threads";
import { load } from "../../door.js";

const { listenToSpans, refusedIn, tasks } = await load("src/search/index/beside.ts");

listenToSpans(({ begin, end, ...span }) => {
  const { timeOrigin } = performance;
  parentPort.postMessage({ span: { ...span, begin: begin + timeOrigin, end: end + timeOrigin } });
});

let before = Promise.resolve();
parentPort.on("message", ({ id, task, given }) => {
  const heard = {
    progress: (done) => parentPort.postMessage({ id, done }),
    counted: () => parentPort.postMessage({ id, counted: true }),
  };
  before = before
    .then(() => tasks[task](given, heard))
    .then((files) => parentPort.postMessage({ id, files }))
    .catch((error) => parentPort.postMessage({ id, failed: error.message, vi: error.vi, refused: refusedIn(error) }));
});
