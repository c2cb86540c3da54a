/** One at a time, in whichever process: whoever comes later waits, and one that is killed holds nothing. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { link, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Locks, locked, lock as takeLock } from "../../src/publish/lock.ts";
import { root, scratch } from "../tools.ts";

const lock = suite("lock");

/** Another process that takes a lock, says so, and keeps it for so many milliseconds, without a turn for anything else. */
async function holder(file: string, milliseconds: number): Promise<ChildProcess> {
  const code = `
    import { locked } from ${JSON.stringify(join(root, "src/publish/lock.ts"))};
    await locked(${JSON.stringify(file)}, () => {}, async () => {
      process.stdout.write("held");
      const end = Date.now() + ${milliseconds};
      while (Date.now() < end) {}
    });`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { cwd: root });
  await once(child.stdout, "data");
  return child;
}

/** What is told of a lock that cannot be taken. */
async function refusalOf(file: string): Promise<string> {
  const refused = await locked(
    file,
    () => {},
    async () => undefined,
  ).catch((error: Error) => error);
  return refused?.message ?? "";
}

lock("a link, a folder or another's file in its place is told, and left alone", async () => {
  const folder = await scratch();
  const file = join(folder, ".lock");
  await writeFile(join(folder, "cua-toi.txt"), "của tôi");
  await symlink("cua-toi.txt", file);
  assert.match(await refusalOf(file), /the lock .*\.lock cannot be used: /);
  assert.is(await readFile(join(folder, "cua-toi.txt"), "utf8"), "của tôi");
  await rm(file);
  await mkdir(file);
  assert.match(await refusalOf(file), /the lock .*\.lock cannot be used: /);
});

lock(
  "a file that has another name, or is none, is somebody's: it is told, and nothing is written into it",
  async () => {
    const folder = await scratch();
    const file = join(folder, ".lock");
    await writeFile(join(folder, "cua-toi.txt"), "của tôi");
    await link(join(folder, "cua-toi.txt"), file);
    assert.match(await refusalOf(file), /the lock .*\.lock is no plain file, or a file that has another name, too/);
    assert.is(await readFile(join(folder, "cua-toi.txt"), "utf8"), "của tôi");
    await rm(file);
    execFileSync("mkfifo", [file]);
    assert.match(await refusalOf(file), /the lock .*\.lock is no plain file/);
  },
);

/** What the lock of a file comes to, where the system gives locks in such a manner; and what is told of that. */
async function underFake(locks: Locks): Promise<readonly [string, readonly string[]]> {
  const file = join(await scratch(), ".lock");
  await writeFile(file, "4711\n");
  const told: string[] = [];
  const held = takeLock(-1, file, locks, {
    waiting: (process) => told.push(process),
    without: () => told.push("without"),
  });
  return [await held.then(String, (error: Error) => error.message), told];
}

lock("where a file system knows no locks it is told, and nothing is held", async () => {
  const locks: Locks = {
    tryLock: () => {
      throw Object.assign(new Error("ENOLCK: no locks available"), { code: "ENOLCK" });
    },
    waitForLock: async () => assert.unreachable("nobody is to be waited for"),
  };
  assert.equal(await underFake(locks), ["false", ["without"]]);
});

lock("where another holds it and waiting fails, nothing is done beside the other", async () => {
  const locks: Locks = {
    tryLock: () => false,
    waitForLock: () => Promise.reject(new Error("EINTR: interrupted system call")),
  };
  const [outcome, told] = await underFake(locks);
  assert.match(outcome, /the lock .*\.lock cannot be used: EINTR/);
  assert.equal(told, ["4711"]);
  assert.equal(await underFake({ ...locks, waitForLock: async () => {} }), ["true", ["4711"]]);
});

lock("what is done under one lock never overlaps, and nothing is left of it", async () => {
  const folder = await scratch();
  const file = join(folder, ".lock");
  let [inside, most, done] = [0, 0, 0];
  const act = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await wait(5);
    inside -= 1;
    done += 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => locked(file, () => {}, act)));
  assert.equal([most, done], [1, 12]);
  assert.equal(await readdir(folder), []);
});

lock("a process that is busy keeps it: the other waits, and is told for whom", async () => {
  const file = join(await scratch(), ".lock");
  const child = await holder(file, 700);
  const told: string[] = [];
  const start = performance.now();
  await locked(
    file,
    (process) => told.push(process),
    async () => {},
  );
  assert.ok(performance.now() - start > 300);
  assert.equal(told, [String(child.pid)]);
});

lock("a process that is killed holds nothing any more", async () => {
  const file = join(await scratch(), ".lock");
  const child = await holder(file, 60_000);
  child.kill("SIGKILL");
  await once(child, "close");
  assert.is(
    await locked(
      file,
      () => assert.unreachable("nobody is to be waited for"),
      async () => 7,
    ),
    7,
  );
});

lock("what fails under it fails as it does, and lets go of it", async () => {
  const file = join(await scratch(), ".lock");
  const failing = locked(
    file,
    () => {},
    async () => {
      throw new Error("không xong");
    },
  );
  await failing.then(
    () => assert.unreachable("it went on"),
    (error) => assert.match(String(error), /không xong/),
  );
  assert.is(
    await locked(
      file,
      () => {},
      async () => 8,
    ),
    8,
  );
});

lock("a file of that name that somebody has put there is no lock, and does not stop anything", async () => {
  const folder = await scratch();
  await writeFile(join(folder, ".lock"), "chữ");
  assert.is(
    await locked(
      join(folder, ".lock"),
      () => {},
      async () => readFile(join(folder, ".lock"), "utf8"),
    ),
    `${process.pid}\n`,
  );
  await writeFile(join(folder, "tep"), "");
  const nowhere = join(folder, "tep", ".lock");
  assert.is(
    await locked(
      nowhere,
      () => {},
      async () => 9,
    ),
    9,
  );
});

lock.run();
