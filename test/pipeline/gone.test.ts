/** What a build needs may be taken away while it is under way: that is told in words, and what was published stands. */
import { renameSync, rmSync, symlinkSync } from "node:fs";
import { cp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/input/fault.ts";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter, type Reporter } from "../../src/pipeline/reporter.ts";
import type { StageName } from "../../src/pipeline/words.ts";
import { hashesOf } from "../build/run.ts";
import { road, sample } from "../build/sample.ts";
import { archiveOf, article, scratch, writeAll } from "../tools.ts";

const gone = suite("what a build needs");

const first = await archiveOf(sample);
await build({ archive: first, out: join(first, "dist") }, makeReporter({ quiet: true }));
const before = await hashesOf(join(first, "dist"));

/** A reporter that does something when a stage begins. */
function doing(at: StageName, act: () => void): Reporter {
  const quiet = makeReporter({ quiet: true });
  return {
    ...quiet,
    stage: (name, work) => {
      if (name === at) act();
      return quiet.stage(name, work);
    },
  };
}

interface Case {
  readonly at: StageName;
  /** What is taken away of an archive. */
  readonly act: (archive: string) => void;
  /** What is told. */
  readonly told: RegExp;
}

const takeNext = (archive: string): void => rmSync(join(archive, ".dist.next"), { recursive: true });
/** Somebody has put a link to the next site in its place, or to a folder of theirs. */
const linkNext = (archive: string): void => {
  const [next, other] = [join(archive, ".dist.next"), join(dirname(archive), "khac")];
  renameSync(next, other);
  symlinkSync(other, next);
};
const cases: Readonly<Record<string, Case>> = {
  "the next site while it is rendered": { at: "index", act: takeNext, told: /\/\.dist\.next was taken away/ },
  "the next site before it is published": { at: "publish", act: takeNext, told: /\/\.dist\.next was taken away/ },
  "the next site, for a link to it, while it is rendered": {
    at: "index",
    act: linkNext,
    told: /\/\.dist\.next was taken away/,
  },
  "the next site, for a link to it, before it is published": {
    at: "publish",
    act: linkNext,
    told: /\/\.dist\.next was taken away/,
  },
  "the archive's name": {
    at: "render",
    act: (archive) => renameSync(archive, `${archive}-khac`),
    told: /\/kho was taken away, or given another name/,
  },
  "the store": {
    at: "render",
    act: (archive) => rmSync(join(archive, ".dist.cache"), { recursive: true }),
    told: /^published$|\/\.dist\.cache was taken away/,
  },
};

for (const [what, { at, act, told }] of Object.entries(cases))
  gone(`${what}: it is told that it is gone`, async () => {
    const archive = join(await scratch(), "kho");
    await cp(first, archive, { recursive: true });
    await writeAll(archive, { [road]: article("Thông xe", "2022-01-20", "Tuyến đường dài 20 km.") });
    const reporter = doing(at, () => act(archive));
    const outcome = await build({ archive, out: join(archive, "dist") }, reporter).then(
      () => "published",
      (error: unknown) => (error instanceof UserError ? error.message : `a trace: ${error}`),
    );
    assert.match(outcome, told);
    const site = join(what === "the archive's name" ? `${archive}-khac` : archive, "dist");
    if (outcome !== "published") assert.equal(await hashesOf(site), before);
  });

gone.run();
