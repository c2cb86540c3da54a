/** A copy of a site on the web: every file is fetched as a reader's browser would, a few at a time. */
import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../input/fault.ts";
import { manifestName } from "../publish/manifest.ts";
import type { Copy, Found } from "./found.ts";
import * as say from "./messages.ts";
import { type Pace, Unending, type Waiting, waitAt } from "./pace.ts";

export interface Manner extends Pace {
  /** So many files are fetched at once. */
  readonly together: number;
  /** How long to wait before each further attempt, in milliseconds. */
  readonly waits: readonly number[];
}

const usual: Manner = {
  together: 8,
  waits: [500, 2_000, 5_000],
  patience: 30_000,
  least: 1_000,
  most: 4_000_000_000,
};

/** After so many files in a row that could not be had, the host is gone. */
const mostLost = 16;

/** A list is no longer than this, in bytes: of a million files it has a hundred and fifty million. Of all else the sum is wanted, and nothing is held. */
const mostOfList = 200_000_000;

/** An address that no site has. Hosts that answer it with a page, and say that all is well, hide what is missing. */
const nowhere = "khong-co-gi-o-day/a8f3c1d0e2b74695.html";

/** Opens a copy at a web address. */
export function webCopy(address: string, manner: Manner = usual): Copy {
  const base = new URL(address).href.replace(/(index\.html|\/)?$/, "/");
  const fetchAt = (path: string): Promise<Answer> => patiently(base + encoded(path), manner);
  return {
    there: undefined,
    manifest: async () => {
      const answer = await patiently(base + manifestName, { ...manner, most: mostOfList }, true);
      if ("unread" in answer) throw new UserError(say.notReached(address, answer.unread));
      return "sum" in answer ? answer.text : undefined;
    },
    look: async (paths, progress) => {
      const instead = await fetchAt(nowhere);
      const page = "sum" in instead ? instead.sum : undefined;
      let [done, lost] = [0, 0];
      return inTurn(paths, manner.together, async (path) => {
        const answer = await fetchAt(path);
        lost = "unread" in answer ? lost + 1 : 0;
        if ("unread" in answer && lost >= mostLost) throw new UserError(say.notReached(address, answer.unread));
        progress(++done, paths.length);
        return foundIn(answer, page);
      });
    },
  };
}

type Answer = (Body & { readonly led?: string }) | { readonly missing: true } | { readonly unread: string };

/** What an answer holds. */
interface Body {
  /** Its SHA-256. */
  readonly sum: string;
  /** Nothing where only the sum was wanted. */
  readonly text: string | undefined;
}

function foundIn(answer: Answer, page: string | undefined): Found {
  if (!("sum" in answer)) return answer;
  const { sum, led } = answer;
  return { sum, ...(led !== undefined && { led }), ...(sum === page && { instead: true }) };
}

/**
 * Asks again where the host may only be busy.
 * @param isHeld whether the text of the answer is wanted, not its sum alone
 */
async function patiently(url: string, manner: Manner, isHeld = false): Promise<Answer> {
  for (const pause of [...manner.waits, undefined]) {
    const { answer, again } = await once(url, manner, isHeld);
    if (!again || pause === undefined) return answer;
    await wait(pause);
  }
  return { unread: "" };
}

/** What the host compresses on the way comes unpacked; where it leads elsewhere is followed, for what comes from there is judged. */
async function once(
  url: string,
  pace: Pace,
  isHeld: boolean,
): Promise<{ readonly answer: Answer; readonly again: boolean }> {
  const waiting = waitAt(pace);
  try {
    const response = await fetch(url, { signal: waiting.signal, headers: { "cache-control": "no-cache" } });
    const { status, ok, redirected } = response;
    const body = await bodyOf(response, isHeld, waiting.heard);
    if (ok) return { answer: { ...body, ...(redirected && { led: response.url }) }, again: false };
    if (status === 404 || status === 410) return { answer: { missing: true }, again: false };
    return { answer: { unread: `HTTP ${status}` }, again: status >= 500 || status === 429 || status === 408 };
  } catch (error) {
    const why: unknown = waiting.signal.aborted ? waiting.signal.reason : error;
    return { answer: { unread: reasonOf(why) }, again: !(why instanceof Unending) };
  } finally {
    waiting.end();
  }
}

/** However long a body is, nothing of it is held but where it is wanted. */
async function bodyOf({ body }: Response, isHeld: boolean, heard: Waiting["heard"]): Promise<Body> {
  const hash = createHash("sha256");
  const held: Uint8Array[] = [];
  for await (const chunk of body ?? []) {
    heard(chunk.length);
    hash.update(chunk);
    if (isHeld) held.push(chunk);
  }
  return { sum: hash.digest("hex"), text: isHeld ? Buffer.concat(held).toString() : undefined };
}

/** What fetch says is that it failed; why stands behind it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

async function inTurn(
  paths: readonly string[],
  together: number,
  act: (path: string) => Promise<Found>,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  const left = paths.values();
  const work = async (): Promise<void> => {
    for (const path of left) found.set(path, await act(path));
  };
  await Promise.all(Array.from({ length: together }, work));
  return found;
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
