/** A copy of a site on the web: every file is fetched as a reader's browser would, a few at a time. */
import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../input/fault.ts";
import { manifestName } from "../publish/manifest.ts";
import { sha256 } from "../text/digest.ts";
import type { Copy, Found } from "./found.ts";
import * as say from "./messages.ts";

export interface Manner {
  /** So many files are fetched at once. */
  readonly together: number;
  /** How long to wait before each further attempt, in milliseconds. */
  readonly waits: readonly number[];
  /** How long one answer may take, in milliseconds. */
  readonly patience: number;
}

const usual: Manner = { together: 8, waits: [500, 2_000, 5_000], patience: 60_000 };

/** After so many files in a row that could not be had, the host is gone. */
const mostLost = 16;

/** An address that no site has. Hosts that answer it with a page, and say that all is well, hide what is missing. */
const nowhere = "khong-co-gi-o-day/a8f3c1d0e2b74695.html";

/** Opens a copy at a web address. */
export function webCopy(address: string, manner: Manner = usual): Copy {
  const base = new URL(address).href.replace(/(index\.html|\/)?$/, "/");
  const fetchAt = (path: string): Promise<Answer> => patiently(base + encoded(path), manner);
  return {
    there: undefined,
    manifest: async () => {
      const answer = await fetchAt(manifestName);
      if ("unread" in answer) throw new UserError(say.notReached(address, answer.unread));
      return "body" in answer ? answer.body.toString() : undefined;
    },
    look: async (paths, progress) => {
      const instead = await fetchAt(nowhere);
      const page = "body" in instead ? sha256(instead.body) : undefined;
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

type Answer =
  | { readonly body: Buffer; readonly led?: string }
  | { readonly missing: true }
  | { readonly unread: string };

function foundIn(answer: Answer, page: string | undefined): Found {
  if (!("body" in answer)) return answer;
  const sum = sha256(answer.body);
  return { sum, ...(answer.led !== undefined && { led: answer.led }), ...(sum === page && { instead: true }) };
}

/** Asks again where the host may only be busy. */
async function patiently(url: string, { waits, patience }: Manner): Promise<Answer> {
  for (const pause of [...waits, undefined]) {
    const { answer, again } = await once(url, patience);
    if (!again || pause === undefined) return answer;
    await wait(pause);
  }
  return { unread: "" };
}

/** What the host compresses on the way comes unpacked; where it leads elsewhere is followed, for what comes from there is judged. */
async function once(url: string, patience: number): Promise<{ readonly answer: Answer; readonly again: boolean }> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: { "cache-control": "no-cache" },
    });
    const { status, ok, redirected } = response;
    const body = Buffer.from(await response.arrayBuffer());
    if (ok) return { answer: { body, ...(redirected && { led: response.url }) }, again: false };
    if (status === 404 || status === 410) return { answer: { missing: true }, again: false };
    return { answer: { unread: `HTTP ${status}` }, again: status >= 500 || status === 429 || status === 408 };
  } catch (error) {
    return { answer: { unread: reasonOf(error) }, again: true };
  }
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
