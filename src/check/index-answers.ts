/** Asks the search index of a finished site, through the very module that a browser loads. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { type Fault, UserError } from "../input/fault.ts";
import { because, type Phrase } from "../input/messages/shown.ts";
import type { Marker } from "../publish/marker.ts";
import { type KnownSum, sumOf } from "../publish/sums.ts";
import { fromRoot } from "../search/folders.ts";
import * as say from "./messages.ts";

/** How long the index may take, in milliseconds: Pagefind can wait for ever where something is missing. */
const patience = 60_000;

const answerSchema = z.object({ total: z.number(), addresses: z.array(z.string()) });

/**
 * The faults of an index: it is not as it was built, does not answer, knows more or fewer documents than were put in,
 * or leads to a page that is not there.
 * @param folder the root of the site of a language
 * @param marker tells how many documents were put in, and the checksum of what was made of them
 * @param files the paths of all files of that site
 * @param knownSum of files that need not be read
 */
export async function indexFaults(
  folder: string,
  { indexed, indexSum }: Pick<Marker, "indexed" | "indexSum">,
  files: ReadonlySet<string>,
  knownSum?: KnownSum,
): Promise<Fault[]> {
  if (indexed === 0) return [];
  const place = { file: "pagefind/pagefind.js", line: 1, column: 1 };
  if ((await sumOf(join(folder, "pagefind"), knownSum)) !== indexSum) return [{ ...place, ...say.indexChanged() }];
  const older = [...files].flatMap((path) => /^pagefind\/(.+\/)pagefind-entry\.json$/.exec(path)?.[1] ?? []);
  const answer = await ask(join(folder, "pagefind"), older).catch((error: Error) => error);
  if (answer instanceof Error) return [{ ...place, ...say.indexSilent(reasonOf(answer)) }];
  const lost = answer.addresses.filter((address) => !files.has(`${fromRoot(address)}index.html`));
  const faults = lost.map((address) => ({ ...place, ...say.indexAstray(address) }));
  if (answer.total === indexed) return faults;
  return [...faults, { ...place, ...say.indexCounts(answer.total, indexed) }];
}

function reasonOf(error: Error): Phrase {
  return error instanceof UserError ? { en: error.message, vi: error.vi } : because(error.message);
}

/** In a worker of its own: the module wants a browser's fetch, and may wait for ever. */
async function ask(folder: string, older: readonly string[]): Promise<z.output<typeof answerSchema>> {
  const worker = new Worker(new URL("./index-worker.js", import.meta.url), {
    workerData: { base: `${pathToFileURL(folder).href}/`, older },
    execArgv: [],
    stderr: true,
    stdout: true,
  });
  try {
    return answerSchema.parse(await firstMessage(worker));
  } finally {
    await worker.terminate();
  }
}

/** What a worker says first; an error, its end, or silence instead is a failure. */
function firstMessage(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new UserError(say.noAnswerWithin(patience / 1000))), patience);
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new UserError(say.endedWith(code))));
    worker.once("exit", () => clearTimeout(timer));
  });
}
