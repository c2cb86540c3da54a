/**
 * Pages of changed articles, shown before the site that holds them is built. They come from a process beside the server, stand in
 * no file, and go when a build that has seen their articles is over. Without that process, only the wait is longer.
 */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { toolFolder } from "../../tool.ts";
import type { BuildRun } from "../run-build.ts";
import { type Asked, answerSchema } from "./words.ts";

interface Waiting {
  readonly html: string;
  /** How many builds had begun when the article was touched. */
  readonly round: number;
}

export class EarlyPages {
  readonly #place: Pick<BuildRun, "archive" | "out">;
  readonly #shown: () => void;
  readonly #pages = new Map<string, Waiting>();
  #child: ChildProcess | undefined;
  #round = 0;
  #isClosed = false;

  /** @param shown called when there is a page to look at */
  constructor(place: Pick<BuildRun, "archive" | "out">, shown: () => void) {
    this.#place = place;
    this.#shown = shown;
  }

  /** The page at what a browser asks for; nothing where the published one is the newest. */
  at(url: string): string | undefined {
    const address = decodeURIComponent(url.split(/[?#]/)[0] ?? "").replace(/\/index\.html$/, "/");
    return this.#pages.get(address)?.html;
  }

  /** An article's file was touched; perhaps it is still being written. */
  touched(file: string): void {
    if (this.#child?.connected !== true) return;
    const asked: Asked = { file, round: this.#round };
    // It may end at any time.
    this.#child.send(asked, () => {});
  }

  /** Something else has changed than the text of an article: what the process holds, or runs, is no longer so. */
  forget(): void {
    this.#child?.kill();
    this.#child = undefined;
  }

  /** No process is begun any more, though a build may still be running: nothing would end it. */
  close(): void {
    this.#isClosed = true;
    this.forget();
  }

  begun(): void {
    this.#round += 1;
  }

  /** A build is over: articles that were touched before it began are published, or it has told what is wrong with them. */
  ended(isPublished: boolean): void {
    for (const [address, { round }] of this.#pages) if (round < this.#round) this.#pages.delete(address);
    if (isPublished && !this.#isClosed) this.#child ??= this.#start();
  }

  #start(): ChildProcess {
    const { archive, out } = this.#place;
    const door = join(toolFolder, "src", "start", "early", "door.js");
    const child = fork(door, [archive, out], { stdio: "ignore", execArgv: [] });
    const gone = (): void => {
      if (this.#child === child) this.#child = undefined;
    };
    child.on("error", gone).on("exit", gone);
    child.on("message", (message) => {
      const { address, ...page } = answerSchema.parse(message);
      if (this.#child !== child) return;
      this.#pages.set(address, page);
      this.#shown();
    });
    return child;
  }
}
