/** Every kind of page against axe's rules for WCAG 2.2 A and AA and its best practices: light and dark, narrow and wide, in forced colours. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, article } from "../tools.ts";
import { bringAxe, holds, thrice, violationsOf } from "./axe.ts";
import { apartPath, hardFiles } from "./hard.ts";
import { eachDialog, everyKind, type KindSites, settled, showKinds } from "./kinds.ts";
import { type Shown, showSite } from "./site.ts";

const accessible = suite("accessible");
let sites: KindSites;
let site: Shown;
accessible.before(async () => {
  sites = await showKinds();
  site = sites.own;
});
accessible.after(() => sites.close());

const all = [...everyKind, { kind: "page that does not exist", path: "khong-co/", site: "own" } as const];
for (const { kind, path, site: where } of all) {
  accessible(`the ${kind} page breaks no rule`, async () => {
    const { page } = await sites[where].open(path);
    await settled(page);
    await holds(page, kind, { views: thrice });
    await page.context().close();
  });
}

accessible("a year breaks no rule with its months, each of which is read out with its number of articles", async () => {
  const months = Array.from({ length: 3 }, (_, index) => index + 1);
  const files = months.map((month) => [
    `src/articles/2021/bai-${month}.md`,
    article("Bài", `2021-0${month}-01`, "Một."),
  ]);
  const year = await showSite(await archiveOf(Object.fromEntries(files)));
  const { page } = await year.open("bai-viet/2021/");
  await holds(page, "year with months");
  assert.ok(await page.getByRole("link", { name: "1 bài, tháng 3" }).isVisible());
  await year.close();
});

accessible(
  "an article breaks no rule whose rows are each told in two paragraphs, while either is looked at",
  async () => {
    const hard = await showSite(await archiveOf(hardFiles));
    const { page } = await hard.open(apartPath, { viewport: { width: 1280, height: 800 } });
    const [target, result] = await page.locator("mark.figure").all();
    await target?.hover();
    assert.equal(await page.locator(".note:visible").count(), 2);
    await result?.hover();
    assert.equal(await page.locator(".note:visible").count(), 3);
    await bringAxe(page);
    assert.equal(await violationsOf(page), []);
    await hard.close();
  },
);

accessible("the search dialog breaks no rule, with its results and without", async () => {
  await eachDialog(site, holds);
});

accessible("axe finds what is wrong", async () => {
  const { page } = await site.open("");
  await bringAxe(page);
  await page.evaluate(() => {
    document.querySelector("main")?.append(document.createElement("select"));
  });
  assert.match((await violationsOf(page)).join(), /select-name/);
});

accessible.run();
