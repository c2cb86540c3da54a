/** What pages show of their props: the written pages, without a browser. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { render as home } from "../../src/pages/home.11ty.tsx";
import { render as ledger } from "../../src/pages/ledger.11ty.tsx";
import { htmlOf } from "../../src/render/eleventy.ts";
import { type Site, siteOf } from "../../src/render/site.ts";
import { archiveAt } from "../components/real.ts";
import { archiveFrom } from "../model.ts";
import { article, root } from "../tools.ts";

const rendered = suite("written pages");

let rich: Site;
/** Of one article and no row. */
let bare: Site;
rendered.before(async () => {
  rich = await siteOf(await archiveAt(join(root, "test/archives/a-ledger-of-many-kinds")), []);
  bare = await siteOf(archiveFrom({ "src/articles/2021/a.md": article("A", "2021-01-15", "Một.") }), []);
});

/** The page of a site's only view of a kind. */
function pageOf<Kind extends "home" | "ledger">(
  kind: Kind,
  { views, props: site }: Site,
  render: (received: { view: Site["views"][Kind][number]; site: Site["props"] }) => unknown,
): string {
  const [view] = views[kind];
  if (view === undefined) throw new Error(`no ${kind} page`);
  return htmlOf(render({ view, site })).replaceAll("\u00a0", " ").replaceAll("\u2060", "");
}

/** The words of a part of a page, without its elements. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function menuOf(html: string): string[] {
  const nav = /<header class="top">.*?<nav[^>]*>(.*?)<\/nav>/s.exec(html)?.[1] ?? "";
  return [...nav.matchAll(/<a[^>]*>([^<]*)/g)].map(([, text = ""]) => text);
}

rendered("the menu begins with the ledger, and with the articles where the ledger is empty", () => {
  assert.equal(menuOf(pageOf("home", rich, home)).slice(0, 2), ["Chỉ tiêu", "Bài viết"]);
  assert.equal(menuOf(pageOf("home", bare, home)).slice(0, 2), ["Bài viết", "Chỉ tiêu"]);
});

rendered("an empty ledger leads on to the articles", () => {
  const link = /<main.*?<a href="\.\.\/bai-viet\/">Xem tất cả bài viết<\/a>/s;
  assert.match(pageOf("ledger", bare, ledger), link);
  assert.not.match(pageOf("ledger", rich, ledger), link);
});

rendered("the parts of the ledger, which stand at its end, can be reached from its top", () => {
  const html = pageOf("ledger", rich, ledger);
  const [link, strip, parts] = ['href="#tat-ca"', 'class="strip"', 'id="tat-ca"'].map((part) => html.indexOf(part));
  assert.ok(link !== undefined && strip !== undefined && parts !== undefined);
  assert.ok(0 < link && link < strip && strip < parts);
});

rendered(
  "on paper the ledger tells where it comes from: its address where that is known, else the archive's name",
  async () => {
    const files = { "_data/site.yaml": "title: Kho thử\nurl: https://example.org/kho\nupdated: 2021-06-01\n" };
    const published = await siteOf(archiveFrom(files), []);
    const printedOn = (site: Site) =>
      textOf(/<p class="printed.*?<\/p>/s.exec(pageOf("ledger", site, ledger))?.[0] ?? "");
    assert.is(printedOn(published), "In từ https://example.org/kho/chi-tieu/, cập nhật ngày 01/06/2021.");
    assert.is(printedOn(bare), "In từ Kho thử, cập nhật ngày 15/01/2021.");
  },
);

rendered("a table of the ledger says of an estimate that it is one", () => {
  const row = /<tr[^>]*>(?:(?!<tr).)*hang-qua-cang-2023\/.*?<\/tr>/s.exec(pageOf("ledger", rich, ledger))?.[0] ?? "";
  assert.match(textOf(row), /Kết quả 11,9 triệu tấn số ước tính/);
});

rendered.run();
