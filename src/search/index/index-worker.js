// Does in a thread of its own what an index and its lexicon need, one thing after another.
// Plain JavaScript, for a worker starts without the loader that makes TypeScript runnable.
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)) });
const { tasks } = await import("./tasks.ts");
const { refusedIn } = await import("../../input/refused.ts");
const { listenToSpans } = await import("../../spans.ts");

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
