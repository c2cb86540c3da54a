/**
 * Has strangers' files read beside this process: a file that would take forever, or all memory, takes only that process with it.
 * One is enough, and it is begun when the first such file is there.
 */
import { type ChildProcess, fork } from "node:child_process";
import type { StrangeKind } from "../kinds.ts";
import * as say from "./messages.ts";
import type { Read } from "./read-strange.ts";

export interface Limits {
  readonly seconds: number;
  /** The heap, in megabytes. */
  readonly heap: number;
}

/** The slowest report of two hundred pages took 8 s; 40 MB of it took 400 MB. */
const usual: Limits = { seconds: 120, heap: 1024 };

const program = new URL("./reading-worker.js", import.meta.url);

export class Reader {
  readonly #limits: Limits;
  readonly #program: URL;
  #child: ChildProcess | undefined;

  constructor(limits: Limits = usual, code: URL = program) {
    this.#limits = limits;
    this.#program = code;
  }

  /** Reads one file; the next may be asked for when it is answered. Never fails. */
  read(file: string, kind: StrangeKind): Promise<Read> {
    this.#child ??= this.#begin();
    const child = this.#child;
    return new Promise((resolve) => {
      const answer = (read: Read): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(read);
      };
      const timer = setTimeout(
        () => answer(this.#giveUp(say.tookTooLong(this.#limits.seconds))),
        this.#limits.seconds * 1000,
      );
      child.once("message", (read: Read) => answer(read));
      child.once("error", () => answer(this.#giveUp(say.unreadable())));
      child.once("exit", () => answer(this.#giveUp(say.tookTooMuch())));
      child.send({ file, kind }, () => {});
    });
  }

  close(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  #giveUp(refused: ReturnType<typeof say.unreadable>): Read {
    this.close();
    return { refused };
  }

  #begin(): ChildProcess {
    return fork(this.#program, {
      execArgv: [`--max-old-space-size=${this.#limits.heap}`],
      serialization: "advanced",
      // Libraries tell what they think of a file: what follows from it is told in plain words.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
  }
}
