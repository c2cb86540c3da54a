// Makes a lexicon in a thread of its own, beside all else that a build does.
// Plain JavaScript, for a worker starts without the loader that makes TypeScript runnable.
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)) });
const { lexiconFiles } = await import("../lexicon.ts");
const documents = workerData.texts.map((text) => text.split("\n"));
parentPort.postMessage(lexiconFiles(documents, workerData.names));
