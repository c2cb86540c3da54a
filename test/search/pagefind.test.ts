/** A process of Pagefind that is killed is noticed, and what our surroundings say does not change what it makes. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/input/fault.ts";
import { Pagefind, PagefindEnded } from "../../src/search/index/pagefind.ts";
import { writePart } from "../../src/search/index/write.ts";
import { hashesOf } from "../build/run.ts";
import { scratch } from "../tools.ts";

const pagefind = suite("pagefind");

const wish = {
  documents: Array.from({ length: 300 }, (_, number) => ({
    address: `/${number}/`,
    html: `<html lang="vi"><body><main><h1>Tin ${number}</h1><p>${`Một câu dài thứ ${number}. `.repeat(400)}</p></main></body></html>`,
  })),
  withModule: true,
  chunkSize: 3000,
};

/** The processes of Pagefind that this one has started. */
function children(): number[] {
  const listed = execFileSync("ps", ["-o", "pid=,args=", "--ppid", String(process.pid)], { encoding: "utf8" });
  const own = listed.split("\n").filter((line) => line.includes("pagefind_extended"));
  return own.map((line) => Number.parseInt(line, 10));
}

/** Pagefind's variables that a process was given, where the system tells. */
function variablesOf(child: number | undefined): string[] {
  const file = `/proc/${child}/environ`;
  const all = existsSync(file) ? readFileSync(file, "latin1").split("\0") : [];
  return all.filter((one) => one.startsWith("PAGEFIND_")).map((one) => one.slice(0, one.indexOf("=")));
}

/** Writes a part, and kills its process as often as is wanted, each when it has some documents. */
async function writeAndKill(folder: string, times: number): Promise<number> {
  let killed = 0;
  await writePart(wish, folder, (done) => {
    if (killed >= times || done < 128 || done === wish.documents.length) return;
    killed += 1;
    for (const one of children()) process.kill(one, "SIGKILL");
  });
  return killed;
}

pagefind("what one makes that is killed is made again by another", async () => {
  const [undisturbed, disturbed] = [join(await scratch(), "a"), join(await scratch(), "b")];
  await writePart(wish, undisturbed);
  assert.is(await writeAndKill(disturbed, 1), 1);
  assert.equal(await hashesOf(disturbed), await hashesOf(undisturbed));
  assert.equal(children(), []);
});

pagefind("one that is killed twice is a failure that is told, and leaves no process", async () => {
  const folder = join(await scratch(), "a");
  const failed = await writeAndKill(folder, 2).catch((error: unknown) => error);
  assert.ok(failed instanceof UserError, String(failed));
  assert.match(failed.printed("en"), /Pagefind was ended twice.*SIGKILL/);
  assert.match(failed.printed("vi"), /SIGKILL/);
  assert.equal(children(), []);
});

pagefind("one that was killed while nothing was asked of it is noticed at the next question", async () => {
  const one = new Pagefind();
  await one.ask({ type: "NewIndex", config: {} });
  for (const child of children()) process.kill(child, "SIGKILL");
  const asked = async (): Promise<unknown> =>
    one.ask({ type: "NewIndex", config: {} }).catch((error: unknown) => error);
  assert.instance(await asked(), PagefindEnded);
  await setTimeout(50);
  assert.instance(await asked(), PagefindEnded);
  await one.close();
});

pagefind("what it refuses is told in its own words", async () => {
  const one = new Pagefind();
  const refused = await one.ask({ type: "GetFiles", index_id: 7 }).catch((error: unknown) => error);
  assert.ok(refused instanceof Error && !(refused instanceof PagefindEnded));
  await one.close();
});

pagefind("neither our variables nor a file of settings in our folder change what is made", async () => {
  const [plain, among] = [join(await scratch(), "a"), join(await scratch(), "b")];
  await writePart(wish, plain);
  const [before, folder] = [process.cwd(), await scratch()];
  await writeFile(join(folder, "pagefind.yml"), 'exclude_selectors: "p"\nroot_selector: h1\n');
  process.env["PAGEFIND_EXCLUDE_SELECTORS"] = "p";
  process.env["PAGEFIND_ROOT_SELECTOR"] = "h1";
  process.env["PAGEFIND_BINARY_PATH"] = "/bin/false";
  process.chdir(folder);
  const known = new Set<string>();
  try {
    await writePart(wish, among, () => {
      for (const name of variablesOf(children()[0])) known.add(name);
    });
  } finally {
    process.chdir(before);
    for (const name of Object.keys(process.env)) if (name.startsWith("PAGEFIND_")) delete process.env[name];
  }
  assert.equal(await hashesOf(among), await hashesOf(plain));
  assert.ok(
    [...known].every((name) => name === "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"),
    [...known].join(),
  );
});

pagefind.run();
