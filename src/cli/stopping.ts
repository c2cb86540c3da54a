/** Ends a command that is told to end, at once and cleanly. */
import { constants } from "node:os";
import type { FaultLanguage } from "../input/said.ts";
import { wordsIn } from "../input/said.ts";
import * as say from "../pipeline/messages.ts";

/** The ways in which a terminal, or the system, asks for an end. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does something that can be ended: by Ctrl+C, by the system, or because the terminal is closed.
 * @param act is given what is aborted then; whoever listens to that takes away at once what must not stay, for the process ends
 */
export async function stoppable(language: FaultLanguage, act: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const control = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    control.abort();
    process.stderr.write(`\n${wordsIn(say.stopped(), language).message}\n`);
    // As shells tell it of a program that a signal has ended.
    process.exit(128 + constants.signals[name]);
  };
  // Whoever has begun this to watch over it is gone: nobody would know of it any more.
  const alone = (): void => stop("SIGTERM");
  for (const name of signals) process.once(name, stop);
  process.once("disconnect", alone);
  process.channel?.unref();
  try {
    await act(control.signal);
  } finally {
    for (const name of signals) process.off(name, stop);
    process.off("disconnect", alone);
  }
}
