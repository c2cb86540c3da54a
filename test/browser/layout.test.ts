/** Nothing scrolls sideways, is cut off or lies upon something else: pages of every kind, and texts that are hard to lay out. */
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeArchive } from "../../bench/archive.ts";
import { sourceOf } from "../../bench/source.ts";
import { spread } from "../../bench/spread.ts";
import { archiveOf, scratch } from "../tools.ts";
import { foreignPath, hardFiles, hardPaths, longWord, portraitPath } from "./hard.ts";
import { brokenWordsOf, layoutFaultsOf } from "./inside.ts";
import { everyKind, type KindSites, kinds, settled, showKinds } from "./kinds.ts";
import { type Shown, showSite } from "./site.ts";

const layout = suite("layout");
const widths = [320, 390, 768, 1280, 1920];

/** An archive of a hundred articles: of the corpus beside the checkout, from its beginning to its end, else composed. */
async function hundred(): Promise<string> {
  const folder = join(await scratch(), "archive");
  const source = sourceOf({ seed: 7 });
  const corpus = source.kind === "file" ? source.corpus() : sourceOf({ synthetic: true, count: 100, seed: 7 }).corpus();
  await writeArchive(folder, { ...corpus, articles: await spread(corpus, 100) });
  return folder;
}

let shown: KindSites;
let worst: Shown;
let many: Shown;
layout.before(async () => {
  shown = await showKinds();
  worst = await showSite(await archiveOf(hardFiles));
  many = await showSite(await hundred());
});
layout.after(async () => {
  for (const site of [shown, worst, many]) await site.close();
});

/** Holds pages at widths, all in one tab. */
async function whole(site: Shown, paths: readonly string[], at: readonly number[] = widths): Promise<void> {
  const { page } = await site.open(paths[0] ?? "");
  for (const path of paths) {
    await page.goto(site.base + path);
    await settled(page);
    for (const width of at) {
      await page.setViewportSize({ width, height: 900 });
      assert.equal(await layoutFaultsOf(page), [], `${path} at ${width} px`);
      assert.equal(await brokenWordsOf(page), [], `words broken: ${path} at ${width} px`);
    }
  }
  await page.context().close();
}

for (const { kind, path, site } of everyKind)
  layout(`${kind}: all is whole at every width`, () => whole(shown[site], [path]));

layout("hard articles are whole at every width", () => whole(worst, hardPaths));

layout("home, lists and search with hard titles are whole at every width", () =>
  whole(worst, ["", "bai-viet/", "bai-viet/2021/", `tim-kiem/?q=${longWord}`]),
);

/** The pages of all rows of a site. */
async function rowPages({ folder }: Shown): Promise<readonly string[]> {
  const files = await readdir(join(folder, "chi-tieu"), { recursive: true });
  return files.filter((file) => /^[^/]+\/index\.html$/.test(file)).map((file) => `chi-tieu/${dirname(file)}/`);
}

/** What of a row's page stands in the first column above what comes before it in its text; and what begins lower than its neighbour. */
const disorder = (): readonly string[] => {
  const parts = [...document.querySelectorAll(".row > *")].map((part) => {
    const { left, top, bottom } = part.getBoundingClientRect();
    const heading = part.querySelector("h2, caption");
    return { name: heading?.textContent ?? part.tagName, left, top, bottom, of: heading?.getBoundingClientRect().top };
  });
  const column = parts.filter(({ left }) => left === parts[0]?.left);
  const beside = parts.find(({ left }) => left !== parts[0]?.left);
  const above = column.flatMap(({ name, top }, at) =>
    top < (column[at - 1]?.bottom ?? 0) ? [`${name} too high`] : [],
  );
  const heading = column[1]?.of;
  const uneven = heading !== undefined && beside?.of !== undefined && Math.abs(heading - beside.of) > 0.5;
  return uneven ? [...above, `${beside.name} begins at ${beside.of}, not at ${heading}`] : above;
};

layout(
  "a picture much higher than wide leaves room for words on a screen, and stands on one sheet of paper",
  async () => {
    const { page } = await worst.open(portraitPath, { viewport: { width: 390, height: 800 } });
    const box = await page.locator(".body img").boundingBox();
    assert.ok((box?.height ?? 0) > 300 && (box?.height ?? 0) <= 640, `${box?.height} px`);
    assert.is(
      await page.evaluate(() => getComputedStyle(document.querySelector(".body img") ?? document.body).objectFit),
      "contain",
    );
    await page.emulateMedia({ media: "print" });
    assert.ok(((await page.locator(".body img").boundingBox())?.height ?? 0) <= (20 / 2.54) * 96);
    await page.context().close();
  },
);

layout(
  "a text that runs from right to left begins at the right, and the words of the page about it do not",
  async () => {
    const { page } = await worst.open(foreignPath, { viewport: { width: 390, height: 800 } });
    const sides = await page
      .locator("h1, .body p, .body li, .article > header .label, .cite")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
    assert.equal(sides, ["ltr", "rtl", "rtl", "rtl", "rtl", "ltr"]);
    await page.context().close();
  },
);

layout("every row's parts follow one another at a desk as in its text, and the first two begin alike", async () => {
  for (const site of [shown.own, shown.rich]) {
    const rows = await rowPages(site);
    const { page } = await site.open(rows[0] ?? "", { viewport: { width: 1280, height: 900 } });
    assert.ok(rows.length > 15);
    for (const row of rows) {
      await page.goto(site.base + row);
      assert.equal(await page.evaluate(disorder), [], row);
    }
    await page.context().close();
  }
});

layout("a series is drawn once: for a phone, or for a page or sheet of paper that has more room", async () => {
  const { page } = await shown.rich.open("qua-cac-ky/tinh-an-hai/ho-ngheo/");
  const seen = async (width: number, media: "screen" | "print"): Promise<boolean[]> => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    return Promise.all(
      ["#bieu-do-level-title", "#bieu-do-level-wide-title"].map((title) => page.isVisible(`svg:has(> ${title})`)),
    );
  };
  assert.equal(
    [await seen(390, "screen"), await seen(1280, "screen")],
    [
      [true, false],
      [false, true],
    ],
  );
  assert.equal(await seen(680, "print"), [false, true]);
  const lines = await page
    .locator(".periods small a")
    .evaluateAll((links) => links.map((link) => link.getClientRects().length));
  assert.equal(lines, [1]);
  await page.context().close();
});

/** The addresses of all articles of the hundred. */
async function addresses(): Promise<readonly string[]> {
  const files = await readdir(join(many.folder, "bai-viet"), { recursive: true });
  const pages = files.filter((file) => /^\d{4}\/[^/]+\/index\.html$/.test(file)).sort();
  return pages.map((file) => `bai-viet/${file.replace("index.html", "")}`);
}

layout("a hundred articles are whole on a small phone and at a desk, some of them at every width", async () => {
  const articles = await addresses();
  assert.is(articles.length, 100);
  await whole(many, articles, [320, 1280]);
  await whole(
    many,
    articles.filter((_, index) => index % 10 === 0),
  );
});

layout("home and lists of a hundred articles are whole at every width", () => whole(many, ["", "bai-viet/"]));

layout("an article's notes end where the page ends, and are 18rem wide where there is least room", async () => {
  for (const width of [1000, 1280, 1920]) {
    const { page } = await shown.rich.open("bai-viet/2024/cang-an-hai/", { viewport: { width, height: 900 } });
    const [note, foot] = [await page.locator(".note").first().boundingBox(), await page.locator(".foot").boundingBox()];
    assert.ok(note && foot);
    assert.ok(Math.abs(note.x + note.width - foot.x - foot.width) < 2, `${width}: ${note.x + note.width}`);
    if (width === 1000) assert.ok(Math.abs(note.width - 18 * 17) < 4, String(note.width));
    await page.context().close();
  }
});

layout("beside a text without notes stand its source and its citation, and what leads on below both", async () => {
  const { page } = await shown.rich.open("bai-viet/2023/thu-cam-on/", { viewport: { width: 1280, height: 900 } });
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    assert.ok(box, selector);
    return { ...box, right: box.x + box.width, bottom: box.y + box.height };
  };
  const [body, cite, on] = [await boxOf(".body"), await boxOf(".cite"), await boxOf(".neighbours")];
  assert.ok(cite.x > body.right);
  assert.ok(on.y > cite.bottom && on.y > body.bottom && on.x === body.x);
  const [facts, text] = [await boxOf(".beside h2 >> nth=0"), await boxOf(".body p")];
  assert.ok(Math.abs(facts.y - text.y) < 12, `${facts.y} beside ${text.y}`);
  await page.setViewportSize({ width: 390, height: 800 });
  assert.ok((await boxOf(".cite")).y > (await boxOf(".body")).bottom);
  await page.context().close();
});

layout("a fault of each sort is found", async () => {
  const { page } = await shown.own.open(kinds.about, { viewport: { width: 390, height: 800 } });
  await page.evaluate(() => {
    const made = document.createElement("p");
    made.textContent = "xxxxx".repeat(40);
    Object.assign(made.style, { position: "absolute", top: "200px", left: "0", overflowWrap: "normal" });
    document.body.append(made);
    const box = document.createElement("p");
    box.textContent = "Dòng bị che mất";
    Object.assign(box.style, { height: "8px", overflow: "hidden" });
    document.querySelector("main")?.prepend(box);
  });
  const faults = (await layoutFaultsOf(page)).join("\n");
  for (const sort of [/^scrolls sideways/m, /^cut off: xxx/m, /^hidden in part: Dòng bị che/m, /lies upon/])
    assert.match(faults, sort);
});

layout.run();
