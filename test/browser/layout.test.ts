/** Nothing scrolls sideways, is cut off or lies upon something else: pages of every kind, and texts that are hard to lay out. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dateOf } from "../../bench/article.ts";
import { synthesize } from "../../bench/synthetic.ts";
import { archiveOf, article, type Files, root } from "../tools.ts";
import { kinds, richKinds } from "./kinds.ts";
import { layoutFaultsOf } from "./layout-faults.ts";
import { type Shown, showSite } from "./site.ts";

const layout = suite("layout");
const widths = [320, 390, 768, 1280, 1920];

const long = "nghiêng".repeat(29).slice(0, 200);
const columns = Array.from({ length: 12 }, (_, index) => index + 1);
const table = [
  `| ${columns.map((column) => `Kỳ báo cáo ${column}`).join(" | ")} |`,
  `|${columns.map(() => "---").join("|")}|`,
  `| ${columns.map((column) => `${column}.234.567,8 triệu đồng`).join(" | ")} |`,
].join("\n");
const code = `\`\`\`\n${"dòng ".repeat(60)}\n\`\`\``;

/** Each is an article of its own. */
const hard: Readonly<Record<string, string>> = {
  "mot-dong": article("Một dòng", "2021-03-01", "Bài chỉ có một dòng."),
  "tieu-de-dai": article("Kế hoạch phát triển kinh tế xã hội ".repeat(12).trim(), "2021-03-02", "Một đoạn."),
  "tu-dai": article(`Từ dài ${long}`, "2021-03-03", `Trước ${long} sau.\n\n## Mục ${long}\n\n- ${long}\n\n> ${long}`),
  "bang-rong": article("Bảng mười hai cột", "2021-03-04", `Bảng dưới đây.\n\n${table}\n\n${code}`),
  "lien-ket": article("Liên kết", "2021-03-05", `Xem <https://example.org/${"duong-dan/".repeat(20)}>.`),
};

async function hardFiles(): Promise<Files> {
  const files: Record<string, string> = {};
  for (const [name, text] of Object.entries(hard)) files[`src/articles/2021/${name}.md`] = text;
  let index = 0;
  for await (const { id, title, lead, body } of synthesize(20, 7).articles) {
    const day = dateOf(index++);
    files[`src/articles/${day.slice(0, 4)}/bai-${id}.md`] = article(
      JSON.stringify(title),
      day,
      body.join("\n\n"),
      `description: ${JSON.stringify(lead)}\n`,
    );
  }
  return files;
}

let own: Shown;
let rich: Shown;
let worst: Shown;
layout.before(async () => {
  own = await showSite();
  rich = await showSite(join(root, "test/archives/a-ledger-of-many-kinds"));
  worst = await showSite(await archiveOf(await hardFiles()));
});
layout.after(async () => {
  for (const site of [own, rich, worst]) await site.close();
});

const years = ["2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"];
const all = [
  ...Object.entries(kinds).map(([kind, path]) => [kind, [path], () => own] as const),
  ...Object.entries(richKinds).map(([kind, path]) => [kind, [path], () => rich] as const),
  ["hard articles", Object.keys(hard).map((name) => `bai-viet/2021/${name}/`), () => worst] as const,
  [
    "home, lists and search with hard titles",
    ["", "bai-viet/", "bai-viet/2021/", `tim-kiem/?q=${long}`],
    () => worst,
  ] as const,
] as const;

for (const [kind, paths, shown] of all) {
  layout(`${kind}: all is whole at every width`, async () => {
    for (const path of paths) {
      const { page } = await shown().open(path);
      if (path.startsWith("tim-kiem/")) await page.waitForSelector("#search-status[data-state=done]");
      await page.evaluate("document.fonts.ready.then(() => {})");
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        assert.equal(await layoutFaultsOf(page), [], `${path} at ${width} px`);
      }
      await page.context().close();
    }
  });
}

layout("twenty composed articles are whole on a phone and at a desk", async () => {
  const { page } = await worst.open("bai-viet/");
  const links = await page
    .locator("main .dated a")
    .evaluateAll((found: readonly HTMLAnchorElement[]) => found.map(({ href }) => href));
  const composed = links.filter((link) => years.some((year) => link.includes(`/${year}/bai-`)));
  assert.is(composed.length, 20);
  for (const link of composed) {
    await page.goto(link);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      assert.equal(await layoutFaultsOf(page), [], `${link} at ${width} px`);
    }
  }
});

layout("a fault of each sort is found", async () => {
  const { page } = await own.open(kinds.about, { viewport: { width: 390, height: 800 } });
  await page.evaluate(() => {
    const made = document.createElement("p");
    made.textContent = "xxxxx".repeat(40);
    Object.assign(made.style, { position: "absolute", top: "200px", left: "0", overflowWrap: "normal" });
    document.body.append(made);
  });
  const faults = (await layoutFaultsOf(page)).join("\n");
  for (const sort of [/^scrolls sideways/m, /^cut off: xxx/m, /lies upon/]) assert.match(faults, sort);
});

layout.run();
