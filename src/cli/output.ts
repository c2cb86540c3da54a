/** What a command prints may find no reader: its output goes into a full disk, or to a program that has read enough. Neither is a fault of the program. */

import { named } from "../input/refused.ts";
import type { FaultLanguage } from "../input/said.ts";
import { explain } from "../pipeline/explain.ts";

/** What the system says where nobody reads any more. */
const unread: ReadonlySet<unknown> = new Set(["EPIPE", "ECONNRESET", "ERR_STREAM_DESTROYED"]);

let language: FaultLanguage = "en";

/** What is lost from now on is told in this language. */
export function speakOfOutputIn(spoken: FaultLanguage): void {
  language = spoken;
}

/**
 * Sees to it that nothing that is printed ends the command. Whoever has read enough has what was wanted: what the command does goes on, and
 * how it ends tells how that went. What a full disk has lost of the output is told, and makes it fail.
 */
export function heedOutput(): void {
  // There is nowhere left to say it.
  process.stderr.on("error", () => {});
  let isTold = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (unread.has(error.code)) return;
    process.exitCode = 1;
    if (!isTold) process.stderr.write(`${explain(named(error, "stdout"), language)}\n`);
    isTold = true;
  });
}
