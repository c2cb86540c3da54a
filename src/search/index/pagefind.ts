/**
 * One process of Pagefind, spoken to as its own Node interface does: requests and answers are JSON in base64 with commas between.
 * That interface hears neither of a process that is killed, whose answers it would wait for without end, nor has it more than one
 * of them; and what a process is to know it takes from the variables and the folder of ours.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { UserError } from "../../input/fault.ts";
import { asRefused, refusedSchema } from "../../input/refused.ts";
import { packageFolder } from "../../tool.ts";
import * as say from "./messages.ts";

/** The process has ended, though nobody has ended it. */
export class PagefindEnded extends Error {
  override readonly name = "PagefindEnded";
}

const answerSchema = z.object({
  message_id: z.number(),
  payload: z.looseObject({ type: z.string(), message: z.string().optional() }),
});
type Answer = z.output<typeof answerSchema>["payload"];

/** So many of the last letters that it has printed are kept. */
const mostPrinted = 10_000;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export class Pagefind {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  /** The beginning of an answer. */
  #rest = "";
  #printed = "";
  #ended: Error | undefined;

  /** @param settings variables that it is to know: none of ours that has to do with it, for they would change what is made */
  constructor(settings: Readonly<Record<string, string>> = {}) {
    const program = programFile();
    this.#process = spawn(program, ["--service"], {
      windowsHide: true,
      stdio: ["pipe", "pipe", "pipe"],
      // It reads settings from the folder in which it runs, too.
      cwd: dirname(program),
      env: { ...foreign(process.env), ...settings },
    });
    this.#process.stdout?.setEncoding("latin1").on("data", (text: string) => this.#hear(text));
    // What it prints when it breaks down is a trace of its own: kept, for it says what the system has refused.
    this.#process.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#printed = (this.#printed + text).slice(-mostPrinted);
    });
    // Its end says why.
    this.#process.stdin?.on("error", () => {});
    this.#process.on("error", (error) => this.#end(new PagefindEnded(error.message)));
    this.#process.on("close", (status, signal) =>
      this.#end(refusalIn(this.#printed) ?? new PagefindEnded(signal ?? `status ${status}`)),
    );
  }

  /**
   * Asks for something.
   * @throws {PagefindEnded} when the process ends before it has answered
   * @throws {Error} with Pagefind's own words when it refuses
   */
  async ask(payload: Readonly<Record<string, unknown>>): Promise<Answer> {
    if (this.#ended !== undefined) throw this.#ended;
    this.#asked += 1;
    const id = this.#asked;
    const message = Buffer.from(JSON.stringify({ message_id: id, payload })).toString("base64");
    const answered = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#process.stdin?.write(`${message},`);
    const answer = await answered;
    if (answer.type === "Error") throw new Error(answer.message ?? "Pagefind gives no reason");
    return answer;
  }

  /** Ends the process, and waits until it has gone. */
  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    const gone = once(this.#process, "close");
    this.#process.kill();
    await gone;
  }

  #hear(text: string): void {
    const messages = (this.#rest + text).split(",");
    this.#rest = messages.pop() ?? "";
    for (const message of messages) {
      const parsed = answerSchema.safeParse(JSON.parse(Buffer.from(message, "base64").toString()));
      if (!parsed.success) continue;
      this.#waiting.get(parsed.data.message_id)?.resolve(parsed.data.payload);
      this.#waiting.delete(parsed.data.message_id);
    }
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/**
 * Does something with a process; once more with another where it is ended meanwhile, as a system does that is short of memory.
 * @param settings variables that it is to know
 * @throws {UserError} when it is ended a second time
 */
export async function withPagefind<T>(
  settings: Readonly<Record<string, string>>,
  act: (pagefind: Pagefind) => Promise<T>,
): Promise<T> {
  try {
    return await withOne(settings, act);
  } catch (error) {
    if (!(error instanceof PagefindEnded)) throw error;
  }
  return withOne(settings, act).catch((error: unknown) => {
    throw error instanceof PagefindEnded ? new UserError(say.pagefindEnded(error.message)) : error;
  });
}

async function withOne<T>(settings: Readonly<Record<string, string>>, act: (one: Pagefind) => Promise<T>): Promise<T> {
  const pagefind = new Pagefind(settings);
  try {
    return await act(pagefind);
  } finally {
    await pagefind.close();
  }
}

/** What the system has refused it, as its trace tells: `Os { code: 28, kind: StorageFull, message: "No space left on device" }`. */
function refusalIn(printed: string): Error | undefined {
  const [, number = "", message = ""] = /Os \{ code: (\d+), kind: \w+, message: "([^"]*)" \}/.exec(printed) ?? [];
  const code = Object.entries(constants.errno).find(([, errno]) => errno === Number(number))?.[0];
  if (code === undefined) return undefined;
  return asRefused(new Error(`${code}: ${message}`), refusedSchema.safeParse({ code, syscall: "write" }).data);
}

/** Variables without Pagefind's. */
function foreign(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !name.toUpperCase().startsWith("PAGEFIND_")));
}

/** The program of this system, from where Pagefind's package finds it. */
function programFile(): string {
  const system = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const program = process.platform === "win32" ? "pagefind_extended.exe" : "pagefind_extended";
  return createRequire(join(packageFolder("pagefind"), "package.json")).resolve(`@pagefind/${system}/bin/${program}`);
}
