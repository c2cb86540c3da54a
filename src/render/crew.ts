/**
 * Processes that work beside this one, each on a few tasks at a time. One that ends before its time is noticed: what it had is given
 * to another once more. Processes, not threads: a thread that takes too much memory, or is killed, takes all others with it.
 */
import { type ChildProcess, fork } from "node:child_process";
import { type Fault, FaultsError, UserError } from "../input/fault.ts";
import { asRefused, type Refused } from "../input/refused.ts";
import * as say from "./messages.ts";

export interface Orders<Task, Answer> {
  /** The program of a worker. */
  readonly program: URL;
  readonly workers: number;
  /** The heap of each, in bytes. */
  readonly heap: number;
  /** What each is told first. */
  readonly given: object;
  /** Made one by one, when a worker is ready for it. */
  readonly tasks: Iterator<Task>;
  /** What a task is called where it is told that it could not be done. */
  readonly sizeOf: (task: Task) => number;
  readonly message: (task: Task) => object;
  /** @param worker which has done it, counted from 1 */
  readonly done: (task: Task, answer: Answer, worker: number) => void;
}

/** What a worker tells of a task that it could not do. */
export interface Failed {
  /** The trace. */
  readonly failed: string;
  readonly refused?: Refused | undefined;
  /** What is wrong with the archive, where it is that. */
  readonly faults?: readonly Fault[] | undefined;
}

/** A task in the hands of a worker. */
interface Held<Task> {
  readonly task: Task;
  /** How often a worker has ended over it. */
  lost: number;
}

interface Worker<Task> {
  readonly number: number;
  readonly child: ChildProcess;
  readonly held: Held<Task>[];
}

/** While a worker does one task, the next lies there already. */
const ahead = 2;
/** A task at which so many workers have ended is given to no other. */
const mostLost = 2;

/**
 * Has all tasks done.
 * @throws {UserError} when workers end over a task again and again
 * @throws {Error} with what went wrong in a worker; in either case none of them works any more
 */
export function doBeside<Task, Answer>(orders: Orders<Task, Answer>): Promise<void> {
  return new Promise((resolve, reject) => new Crew(orders, resolve, reject).begin());
}

class Crew<Task, Answer> {
  readonly #orders: Orders<Task, Answer>;
  readonly #end: () => void;
  readonly #workers = new Set<Worker<Task>>();
  /** What is to be done again. */
  readonly #again: Held<Task>[] = [];
  #failure: { readonly error: unknown } | undefined;

  constructor(orders: Orders<Task, Answer>, resolve: () => void, reject: (error: unknown) => void) {
    this.#orders = orders;
    this.#end = () => (this.#failure === undefined ? resolve() : reject(this.#failure.error));
  }

  /** All are begun before the first task is made: they take a while to be ready. */
  begin(): void {
    const all = Array.from({ length: this.#orders.workers }, (_, place) => this.#hire(place + 1));
    for (let time = 0; time < ahead; time++) for (const worker of all) this.#guarded(() => this.#give(worker));
  }

  #hire(number: number): Worker<Task> {
    const { program, heap, given } = this.#orders;
    const child = fork(program, {
      execArgv: [`--max-old-space-size=${Math.max(1, Math.floor(heap / 2 ** 20))}`],
      serialization: "advanced",
      // What a worker has to say it sends; what the engine prints of one that has no memory left is told in plain words.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const worker = { number, child, held: [] };
    this.#workers.add(worker);
    child.on("message", (answer: Answer | Failed) => {
      // What is heard of one that is known to be gone is done again already.
      if (this.#workers.has(worker)) this.#guarded(() => this.#hear(worker, answer));
    });
    child.once("error", (error) => this.#lose(worker, error.message));
    child.once("exit", (status, signal) => this.#lose(worker, signal ?? String(status)));
    this.#send(worker, given);
    return worker;
  }

  /** Gives a worker the next task; one that has none left may go. */
  #give(worker: Worker<Task>): void {
    if (this.#failure !== undefined) return;
    const held = this.#again.shift() ?? this.#next();
    if (held !== undefined) {
      worker.held.push(held);
      this.#send(worker, this.#orders.message(held.task));
    } else if (worker.held.length === 0 && worker.child.connected) worker.child.disconnect();
  }

  #next(): Held<Task> | undefined {
    const { done, value } = this.#orders.tasks.next();
    return done === true ? undefined : { task: value, lost: 0 };
  }

  /** One that has ended meanwhile hears nothing: that is noticed by its end. */
  #send({ child }: Worker<Task>, message: object): void {
    child.send(message, () => {});
  }

  #hear(worker: Worker<Task>, answer: Answer | Failed): void {
    if (isFailed(answer)) {
      throw errorOf(answer);
    }
    const held = worker.held.shift();
    if (held !== undefined) this.#orders.done(held.task, answer, worker.number);
    this.#give(worker);
  }

  /** A worker is gone: another does what it had, but for what it was not the first to end over. */
  #lose(worker: Worker<Task>, end: string): void {
    if (!this.#workers.delete(worker)) return;
    const [first] = worker.held;
    if (first !== undefined && this.#failure === undefined) {
      first.lost += 1;
      if (first.lost < mostLost) this.#replace(worker);
      else this.#fail(new UserError(say.workerLost(end, this.#orders.sizeOf(first.task))));
    }
    if (this.#workers.size === 0) this.#end();
  }

  #replace({ number, held }: Worker<Task>): void {
    this.#again.unshift(...held);
    this.#guarded(() => {
      const other = this.#hire(number);
      for (let time = 0; time < ahead; time++) this.#give(other);
    });
  }

  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Nothing is to be written any more when what was to be written into is taken away: the end waits until all are gone. */
  #fail(error: unknown): void {
    this.#failure ??= { error };
    for (const { child } of this.#workers) child.kill("SIGKILL");
  }
}

/** What the system has refused there, and what is wrong with the archive, is told by its own words, all else by where it happened. */
function errorOf({ failed, refused, faults }: Failed): Error {
  if (faults !== undefined) return new FaultsError(faults);
  const error = new Error(failed.split("\n", 1)[0]?.replace(/^\w*Error: /, ""));
  error.stack = failed;
  return asRefused(error, refused);
}

function isFailed(answer: unknown): answer is Failed {
  return typeof answer === "object" && answer !== null && "failed" in answer;
}
