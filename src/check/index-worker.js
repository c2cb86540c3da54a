// Runs Pagefind's browser module in Node: its files are read from disk where a browser would fetch them.
// Plain JavaScript, for a worker starts without the loader that makes TypeScript runnable.
import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";

const sample = 3;

globalThis.fetch = async (address) => {
  const url = new URL(String(address));
  url.search = "";
  return new Response(await readFile(url));
};

// From its text: as a file it would be a CommonJS module wherever a package.json above the site says so.
const module = await readFile(new URL("pagefind.js", workerData.base));
const pagefind = await import(`data:text/javascript;base64,${module.toString("base64")}`);
await pagefind.options({ basePath: workerData.base, baseUrl: "/" });
await pagefind.init();
for (const folder of workerData.older) await pagefind.mergeIndex(workerData.base + folder, { baseUrl: "/" });
const { results } = await pagefind.search(null);
const probes = [...results.slice(0, sample), ...results.slice(-sample)];
const found = await Promise.all(probes.map((result) => result.data()));
parentPort.postMessage({ total: results.length, addresses: found.map(({ raw_url, url }) => raw_url ?? url) });
