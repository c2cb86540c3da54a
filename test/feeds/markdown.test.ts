/** The twins of articles, and the list of what there is for programs that read texts. */
import MarkdownIt from "markdown-it";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Article } from "../../src/archive/articles.ts";
import type { Archive } from "../../src/archive/model.ts";
import { fileAddress } from "../../src/downloads/place.ts";
import { markdownOf } from "../../src/feeds/markdown.ts";
import { writeFiles } from "../../src/render/render.ts";
import { siteOf } from "../../src/render/site.ts";
import { openStore } from "../../src/store/store.ts";
import { attackedFiles } from "../attacks/archive.ts";
import { packed } from "../attacks/packed.ts";
import { payloads } from "../attacks/payloads.ts";
import { archiveFrom, realArchive } from "../model.ts";
import { article, scratch } from "../tools.ts";
import { filesOf, sampleArchive, site, textsOf } from "./sample.ts";

const markdown = suite("Markdown twins");

/** The articles of an archive that has nothing but the twins of another's, and the data that they name. */
function twinsOf(archive: Archive, data: Readonly<Record<string, string>>): Archive {
  return archiveFrom({
    ...data,
    ...Object.fromEntries(archive.articles.map((one) => [one.file, markdownOf(one)])),
  });
}

function namesOf({ topics, organisations }: Archive): Readonly<Record<string, string>> {
  return { "_data/topics.yaml": JSON.stringify(topics), "_data/organisations.yaml": JSON.stringify(organisations) };
}

/** Nothing of any article is lost: neither of its front matter nor, to the letter, of its body. */
function losesNothing(archive: Archive, again: Archive): void {
  assert.is(again.articles.length, archive.articles.length);
  for (const [index, one] of archive.articles.entries()) {
    const twin = again.articles[index];
    assert.equal(twin?.front, one.front);
    assert.is(twin?.body(), one.body(), one.file);
    assert.equal(twin?.blocks, one.blocks);
  }
}

markdown("the project's own articles come back from their twins with nothing lost", async () => {
  const archive = await realArchive();
  assert.ok(archive.articles.length >= 6);
  losesNothing(archive, twinsOf(archive, namesOf(archive)));
});

markdown("so does whatever an article may say, and each twin made of a twin is the same", () => {
  const { "_data/targets.yaml": _, ...files } = attackedFiles(packed(payloads));
  // Captions alone: a picture is a file beside the article.
  const archive = archiveFrom(files);
  const again = twinsOf(archive, namesOf(archive));
  losesNothing(archive, again);
  for (const [index, one] of archive.articles.entries())
    assert.is(markdownOf(again.articles[index] ?? one), markdownOf(one));
});

markdown("an archivist's comments are not given away", () => {
  const told = article("Bài", "2021-01-01", "Lời.", "# chưa rõ nguồn\nauthor: An\n");
  const [one] = archiveFrom({ "src/articles/2021/a.md": told }).articles;
  assert.is(one && markdownOf(one), "---\ntitle: Bài\ndate: 2021-01-01\nauthor:\n  - An\n---\n\nLời.\n");
});

markdown("a title that is a word of YAML's stays a text for whoever reads the twin, and a day stays plain", () => {
  const told = article('"yes"', "2021-01-01", "Lời.", 'author: ["12:30"]\n');
  const [one] = archiveFrom({ "src/articles/2021/a.md": told }).articles;
  assert.is(one && markdownOf(one), '---\ntitle: "yes"\ndate: 2021-01-01\nauthor:\n  - "12:30"\n---\n\nLời.\n');
});

markdown("each stands beside its page, and is neither made nor read where an earlier build has made it", async () => {
  const archive = sampleArchive();
  const texts = await textsOf(archive);
  assert.match(texts.get("/bai-viet/2021/cang/toan-van.md") ?? "", /^---\ntitle: Cảng <Vịnh> & “Xanh” đón tàu\n/);
  const folder = await scratch();
  let reads = 0;
  const read = (one: Article): string => {
    reads += 1;
    return one.body();
  };
  const counting: Archive = {
    ...archive,
    articles: archive.articles.map((one) => ({ ...one, body: () => read(one) })),
  };
  for (const wanted of [3, 3]) {
    const store = openStore(`${folder}/cache`);
    writeFiles(await siteOf(counting, []), `${folder}/site`, store);
    await store.close();
    assert.is(reads, wanted);
  }
  assert.is([...(await filesOf(archive))].filter(({ address }) => address.endsWith(".md")).length, 3);
});

/** The links of a text by its headings, as a parser of Markdown finds them. */
function linksBelow(text: string): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  let heading = "";
  for (const { type, tag, children } of new MarkdownIt().parse(text, {})) {
    if (type !== "inline") {
      if (tag === "h2" && type === "heading_open") heading = "?";
      continue;
    }
    if (heading === "?") heading = children?.map(({ content }) => content).join("") ?? "";
    const found = children?.flatMap((child) => (child.type === "link_open" ? [String(child.attrGet("href"))] : []));
    links.set(heading, [...(links.get(heading) ?? []), ...(found ?? [])]);
  }
  return links;
}

markdown(
  "llms.txt names the downloads, the newest articles, the feeds and where more is, all by whole addresses",
  async () => {
    const archive = sampleArchive();
    const text = (await textsOf(archive)).get("/llms.txt") ?? "";
    assert.match(text, /^# Kho \\<Vịnh\\> & Xanh\n\n> Bài viết về Vịnh Xanh\.\n\n/);
    const links = linksBelow(text);
    const base = "https://example.org/kho";
    assert.equal([...links.keys()].slice(1), ["Dữ liệu", "Bài viết mới nhất", "Theo dõi", "Xem thêm"]);
    assert.ok(links.get("Dữ liệu")?.includes(base + fileAddress("datapackage.json", archive)));
    assert.equal(links.get("Bài viết mới nhất"), [
      `${base}/bai-viet/2022/bay/toan-van.md`,
      `${base}/bai-viet/2022/duong/toan-van.md`,
      `${base}/bai-viet/2021/cang/toan-van.md`,
    ]);
    assert.equal(links.get("Theo dõi"), [
      `${base}/tin-moi.atom`,
      `${base}/tin-moi.json`,
      `${base}/chi-tieu/tin-moi.atom`,
      `${base}/chi-tieu/tin-moi.json`,
    ]);
    assert.ok(links.get("Xem thêm")?.includes(`${base}/sitemap.xml`));
  },
);

markdown("llms.txt names the licence of the data where there is one", async () => {
  const url = "https://creativecommons.org/licenses/by/4.0/";
  const licensed = sampleArchive({ "_data/site.yaml": `${site}licence: { name: CC-BY-4.0, url: "${url}" }\n` });
  assert.match((await textsOf(licensed)).get("/llms.txt") ?? "", `\nGiấy phép của dữ liệu: CC-BY-4.0, ${url}\n`);
});

markdown("without the site's address its links are relative, and lead only to what is there", async () => {
  const text = (await textsOf(sampleArchive({ "_data/site.yaml": "title: Kho thử\n" }))).get("/llms.txt") ?? "";
  const links = linksBelow(text);
  assert.equal(links.get("Bài viết mới nhất")?.[0], "bai-viet/2022/bay/toan-van.md");
  assert.not(links.has("Theo dõi"));
  for (const link of [...links.values()].flat()) assert.not.match(link, /^(\/|https?:)|xml$/);
});

markdown.run();
