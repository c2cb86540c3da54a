/**
 * Pages of changed articles, and the search that knows them, shown before the site that holds them is built. They come from a process
 * beside the server, stand in no file, and go when a build that has seen their articles is over. Without that process, only the wait
 * is longer.
 */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { toolFolder } from "../../tool.ts";
import type { BuildRun } from "../run-build.ts";
import { EarlySearch } from "./served.ts";
import { type Answer, type Asked, answerSchema } from "./words.ts";

interface Waiting {
  readonly html: string;
  /** How many builds had begun when the article was touched. */
  readonly round: number;
}

export class EarlyPages {
  readonly #place: Pick<BuildRun, "archive" | "out">;
  readonly #shown: () => void;
  readonly #pages = new Map<string, Waiting>();
  readonly #search: EarlySearch;
  #child: ChildProcess | undefined;
  #round = 0;
  #isClosed = false;

  /** @param shown called when there is a page to look at */
  constructor(place: Pick<BuildRun, "archive" | "out">, shown: () => void) {
    this.#place = place;
    this.#shown = shown;
    this.#search = new EarlySearch(place.out);
  }

  /** The page at what a browser asks for; nothing where the published one is the newest. */
  at(url: string): string | undefined {
    const address = decodeURIComponent(url.split(/[?#]/)[0] ?? "").replace(/\/index\.html$/, "/");
    return this.#pages.get(address)?.html;
  }

  /** The file at what a browser asks for, where it belongs to a search that is newer than the published one. */
  fileAt(url: string): Uint8Array | undefined {
    return this.#search.at(url);
  }

  /** An article's file was touched; perhaps it is still being written. */
  touched(file: string): void {
    this.#ask({ file, round: this.#round });
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
    this.#search.ended(this.#round);
    if (!isPublished || this.#isClosed) return;
    if (this.#child === undefined) this.#child = this.#start();
    else this.#ask({ published: true });
  }

  #ask(asked: Asked): void {
    // It may end at any time.
    if (this.#child?.connected === true) this.#child.send(asked, () => {});
  }

  #start(): ChildProcess {
    const { archive, out } = this.#place;
    const door = join(toolFolder, "src", "start", "early", "door.js");
    const child = fork(door, [archive, out], { stdio: "ignore", execArgv: [], serialization: "advanced" });
    const gone = (): void => {
      if (this.#child === child) this.#child = undefined;
    };
    child.on("error", gone).on("exit", gone);
    child.on("message", (message) => {
      if (this.#child === child) this.#take(answerSchema.parse(message));
    });
    return child;
  }

  #take(answer: Answer): void {
    if (!("address" in answer)) {
      this.#search.set(answer.search, answer.round);
      return;
    }
    const { address, ...page } = answer;
    this.#pages.set(address, page);
    this.#shown();
  }
}
