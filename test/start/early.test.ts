/** Pages of changed articles before the next build: they are what it will publish, and what is wrong is not shown. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { type Held, holdArticles } from "../../src/start/early/articles.ts";
import { holdWhenStill } from "../../src/start/early/listen.ts";
import { hashesOf } from "../build/run.ts";
import { port, road, sample } from "../build/sample.ts";
import { archiveOf, article, type Files, writeAll } from "../tools.ts";

interface Holding {
  readonly archive: string;
  readonly out: string;
  readonly held: Held;
}

const early = suite("early pages");
const pier = "src/articles/2022/cau-tau.md";

/** An archive that is built, and held. */
async function holding(files: Files): Promise<Holding> {
  const archive = await archiveOf(files);
  const out = join(archive, "dist");
  await published(archive, out);
  return { archive, out, held: await holdArticles(archive, out) };
}

async function published(archive: string, out: string): Promise<void> {
  await build({ archive, out }, makeReporter({ quiet: true }));
}

/** Holds the early page of a file against the one that is then built. */
async function isAsBuilt({ archive, out, held }: Holding, file: string, text: string, languages = 1): Promise<void> {
  await writeFile(join(archive, file), text);
  const pages = await held.again(join(archive, file));
  await published(archive, out);
  assert.is(pages.length, languages);
  for (const { address, html } of pages)
    assert.is(html, await readFile(join(out, address, "index.html"), "utf8"), address);
}

early("an early page is to the letter what is built, whatever of its article has changed", async () => {
  const topic = "topics: [giao-thong]\n";
  const holds = await holding({ ...sample, [pier]: article("Cầu tàu", "2022-03-01", "Cầu tàu dài 90 m.", topic) });
  const whole = String(sample[port]);
  await isAsBuilt(holds, road, article("Thông xe", "2022-01-20", "Tuyến đường dài 20 km.", topic));
  // Its neighbours and what is related are others now, and another article's new title stands there.
  await isAsBuilt(holds, pier, article("Bến tàu", "2022-01-02", "Bến tàu dài 90 m.", topic));
  await isAsBuilt(holds, road, article("Thông xe", "2022-01-21", "Tuyến đường dài 21 km.", "topics: [cang-bien]\n"));
  await isAsBuilt(holds, port, whole.replace("Kho bãi được", "Các kho bãi được"));
  // The mark of a proved figure moves; the picture goes.
  await isAsBuilt(holds, port, whole.replace("Sản lượng", "Năm qua, sản lượng").replace(/image: .*\n/, ""));
});

early("an archive in two languages has an early page in each, which leads to the other", async () => {
  const site = "title: Kho thử\nlanguages: [vi, en]\n";
  const holds = await holding({ ...sample, "_data/site.yaml": site });
  const whole = String(sample[port]);
  await isAsBuilt(holds, port, whole.replace("Kho bãi được", "Các kho bãi được").replace(/image: .*\n/, ""), 2);
});

early(
  "nothing is shown of an article that is as before, that is faulty, or that a row no longer can cite",
  async () => {
    const { archive, held } = await holding(sample);
    const shown = async (file: string, text: string): Promise<boolean> => {
      await writeAll(archive, { [file]: text });
      return (await held.again(join(archive, file))).length > 0;
    };
    const [portText, roadText] = [String(sample[port]), String(sample[road])];
    assert.not(await shown(road, roadText));
    assert.not(await shown(road, ""), "half-written");
    assert.not(await shown(road, article("Thông xe", "2022-02-30", "Tuyến đường dài 18 km.")));
    assert.not(await shown(road, `${roadText}\u0007`), "a control character");
    assert.not(await shown(road, roadText.replace("giao-thong", "khong-co")), "an unknown topic");
    assert.not(await shown(port, portText.replace("tăng 5%", "tăng 6%")), "a row's quote is gone");
    assert.ok(await shown(road, roadText.replace("18 km", "19 km")), "what was wrong before does not stay");
    assert.ok(await shown(port, portText.replace("12 ha", "13 ha")));
    await rm(join(archive, road));
    assert.equal(await held.again(join(archive, road)), [], "it is gone");
  },
);

early("an article that was not there is not known, and neither is anything else", async () => {
  const { archive, held } = await holding(sample);
  await writeAll(archive, { [pier]: article("Cầu tàu", "2022-03-01", "Cầu tàu dài 90 m.") });
  const known = (file: string): boolean => held.knows(join(archive, file));
  assert.equal([road, port, pier, "_data/targets.yaml"].map(known), [true, true, false, false]);
});

early("nothing is written: neither into the site nor into what builds keep", async () => {
  const { archive, out, held } = await holding(sample);
  const before = [await hashesOf(out), await hashesOf(join(archive, ".dist.cache"))];
  await writeAll(archive, { [road]: article("Thông xe", "2022-01-20", "Tuyến đường dài 20 km.") });
  assert.match((await held.again(join(archive, road)))[0]?.html ?? "", "dài 20\u00a0km");
  assert.equal([await hashesOf(out), await hashesOf(join(archive, ".dist.cache"))], before);
});

early("an archive in which something is being written is read once more", async () => {
  const archive = await archiveOf({ ...sample, [road]: "" });
  const out = join(archive, "dist");
  let times = 0;
  const held = await holdWhenStill(async () => {
    times += 1;
    if (times === 2) await writeAll(archive, { [road]: String(sample[road]) });
    return holdArticles(archive, out);
  });
  assert.ok(held.knows(join(archive, road)));
  assert.is(times, 2);
  const mistake = async (): Promise<Held> => Promise.reject(new Error("no"));
  assert.is(
    await holdWhenStill(mistake).catch((error: Error) => error.message),
    "no",
    "a mistake of the program is none of these",
  );
});

early.run();
