// Makes parts of an index, and puts them together, in a thread of its own: one thing after another.
// Plain JavaScript, for a worker starts without the loader that makes TypeScript runnable.
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)) });
const { mergeParts } = await import("./merge.ts");
const { writePart } = await import("./write.ts");

const tasks = {
  part: ({ wish, folder }) => writePart(wish, folder, (done) => parentPort.postMessage({ done })),
  merge: ({ folders, target, size }) => mergeParts(folders, target, size),
};

parentPort.on("message", async ({ task, given }) => {
  try {
    await tasks[task](given);
    parentPort.postMessage({ ended: true });
  } catch (error) {
    parentPort.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});
