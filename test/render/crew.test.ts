/** Work that several processes do: each task is done once, also where a process is killed over it; one that kills twice is told. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FaultsError, UserError } from "../../src/input/fault.ts";
import { doBeside } from "../../src/render/crew.ts";
import { scratch } from "../tools.ts";

const crew = suite("crew");

interface Answer {
  readonly said: string;
  readonly pid: number;
}

/** Has tasks done by processes; tells what was heard, and how far the tasks were ahead of what was done. */
async function asked(tasks: readonly string[], workers = 2, heap = 2 ** 28) {
  const [said, pids]: [string[], Set<number>] = [[], new Set()];
  let [made, farthest] = [0, 0];
  function* oneByOne() {
    for (const task of tasks) {
      farthest = Math.max(farthest, ++made - said.length);
      yield task;
    }
  }
  const failed = await doBeside<string, Answer>({
    program: new URL("./crew-worker.js", import.meta.url),
    workers,
    heap,
    given: { word: "is" },
    tasks: oneByOne(),
    sizeOf: (task) => task.length,
    message: (task) => ({ task }),
    done: (task, answer) => {
      said.push(`${task} ${answer.said}`);
      pids.add(answer.pid);
    },
  }).catch((error: unknown) => error);
  return { said: said.sort(), pids, farthest, failed };
}

function answersTo(tasks: readonly string[]): string[] {
  return tasks.map((task) => `${task} is ${task}`).sort();
}

const many = Array.from({ length: 40 }, (_, number) => `task ${number}`);

crew("each task is done once, by several processes, and made only when one of them is ready for it", async () => {
  const { said, pids, farthest, failed } = await asked(many);
  assert.is(failed, undefined);
  assert.equal(said, answersTo(many));
  assert.is(pids.size, 2);
  assert.ok(farthest <= 4, `${farthest}`);
});

crew("more processes than tasks are none too many, nor are no tasks too few", async () => {
  assert.equal((await asked(["one"], 3)).said, answersTo(["one"]));
  assert.equal((await asked([], 2)).said, []);
});

crew("what a killed process had is done again by another, each task once", async () => {
  const folder = await scratch();
  const tasks = [...many, join(folder, "first"), ...many.map((task) => `more ${task}`), join(folder, "second"), "last"];
  const { said, pids, failed } = await asked(tasks);
  assert.is(failed, undefined);
  assert.equal(said, answersTo(tasks));
  assert.ok(pids.size > 2, "others have come in their places");
});

crew("a task over which a process is killed twice is a fault in plain words, and no process is left", async () => {
  const { failed, pids } = await asked([...many, "die", ...many]);
  assert.instance(failed, UserError);
  assert.not.ok(failed instanceof FaultsError);
  assert.match(String(failed), /ended before its time \(SIGKILL\), twice at the same 3 pages\n {4}.*--jobs 1/);
  for (const pid of pids) assert.throws(() => process.kill(pid, 0), /ESRCH/);
});

crew("so is one for which a process has too little memory", async () => {
  const { failed } = await asked(["hoard"], 1, 2 ** 25);
  assert.instance(failed, UserError);
  assert.match(String(failed), /ended before its time \((SIGABRT|SIGTRAP|SIGILL|134)\)/);
});

crew("what fails in a process is thrown here with its trace", async () => {
  const { failed } = await asked(["one", "fail", ...many]);
  assert.instance(failed, Error);
  assert.not.instance(failed, UserError);
  assert.match(failed instanceof Error ? (failed.stack ?? "") : "", /^Error: as it was told\n {4}at act$/);
});

crew("a program that cannot be begun is told, too", async () => {
  const failed = await doBeside<string, Answer>({
    program: new URL("./no-such-program.js", import.meta.url),
    workers: 2,
    heap: 2 ** 28,
    given: {},
    tasks: many.values(),
    sizeOf: () => 1,
    message: (task) => ({ task }),
    done: () => {},
  }).catch((error: unknown) => error);
  assert.match(String(failed), /ended before its time \(1\)/);
});

crew.run();
