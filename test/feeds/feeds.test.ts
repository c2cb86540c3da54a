/** Feeds: read by parsers that know nothing of what wrote them, and held against the articles and rows that they tell of. */
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wholeLinks } from "../../src/feeds/feed.ts";
import { folded } from "../attacks/allowed.ts";
import { attackedFiles } from "../attacks/archive.ts";
import { packed } from "../attacks/packed.ts";
import { payloads } from "../attacks/payloads.ts";
import { pagesOf } from "../metadata/pages.ts";
import { archiveFrom } from "../model.ts";
import { article } from "../tools.ts";
import { sampleArchive, textsOf, viewsIn } from "./sample.ts";
import { found, readXml } from "./xml.ts";

const feeds = suite("feeds");

const archive = sampleArchive();
const texts = await textsOf(archive);
const base = "https://example.org/kho";

/** Both forms of a feed. */
function read(page: string) {
  const atom = texts.get(`${page}tin-moi.atom`) ?? "";
  // The parser is lenient; libxml2 is not.
  readXml(atom).dispose();
  return { atom: parseAtomFeed(atom), json: parseJsonFeed(texts.get(`${page}tin-moi.json`) ?? "") };
}

const pages = ["/", "/chi-tieu/", "/chu-de/cang-bien/", "/don-vi/cang/"];

feeds("the whole archive, its ledger, each topic and each organisation have one; what has no article has none", () => {
  const made = [...texts.keys()].filter((address) => /tin-moi/.test(address));
  assert.equal(made, [
    ...["/", "/chi-tieu/", "/chu-de/cang-bien/", "/don-vi/cang/"].flatMap((page) => [
      `${page}tin-moi.atom`,
      `${page}tin-moi.json`,
    ]),
  ]);
});

feeds("both forms tell the same of the same entries", () => {
  for (const page of pages) {
    const { atom, json } = read(page);
    assert.is(atom.title?.value, json.title);
    assert.is(atom.id, `${base}${page}tin-moi.atom`);
    assert.is(json.feed_url, `${base}${page}tin-moi.json`);
    assert.is(json.home_page_url, `${base}${page}`);
    assert.ok((atom.entries?.length ?? 0) > 0, page);
    assert.equal(
      atom.entries?.map((entry) => ({
        id: entry.id,
        url: entry.links?.find(({ rel }) => rel === "alternate")?.href,
        title: entry.title?.value,
        html: entry.content?.type === "html" ? entry.content.value : undefined,
        summary: entry.summary?.value,
        authors: entry.authors?.map(({ name }) => name),
        tags: entry.categories?.map(({ term }) => term),
        published: entry.published,
        updated: entry.updated,
      })),
      json.items?.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        html: item.content_html,
        summary: item.summary,
        authors: item.authors?.map(({ name }) => name),
        tags: item.tags,
        published: item.date_published,
        updated: item.date_modified,
      })),
    );
  }
});

feeds("Atom has of each entry, and of the whole, what RFC 4287 asks for", () => {
  const names = { a: "http://www.w3.org/2005/Atom" };
  for (const page of pages) {
    const text = texts.get(`${page}tin-moi.atom`) ?? "";
    const count = (path: string): number => found(text, path, names).length;
    const all = count("//a:entry");
    assert.is(count("/a:feed[count(a:id)=1 and count(a:title)=1 and count(a:updated)=1 and a:author/a:name]"), 1);
    assert.is(count("//a:entry[count(a:id)=1 and count(a:title)=1 and count(a:updated)=1]"), all);
    assert.is(count("//a:entry[count(a:link[@rel='alternate' and @type='text/html'])=1]"), all);
    assert.is(count("//a:entry[count(a:published)=1 and count(a:summary)<2 and a:content/@type='html']"), all);
    assert.is(new Set(found(text, "//a:entry/a:id", names)).size, all);
    assert.equal(
      found(text, "//a:updated | //a:published", names).filter(
        (moment) => !/^\d{4}-\d\d-\d\dT00:00:00\+07:00$/.test(moment),
      ),
      [],
    );
    assert.equal(
      found(text, "//a:id | //@href", names).filter((address) => !URL.canParse(address)),
      [],
    );
  }
});

feeds("an article comes whole, to the letter, with its links leading to the site", () => {
  const { json, atom } = read("/");
  const entry = json.items?.find(({ id }) => id === `${base}/bai-viet/2021/cang/`);
  assert.is(entry?.title, "Cảng <Vịnh> & “Xanh” đón tàu");
  assert.is(entry?.date_published, "2021-09-15T00:00:00+07:00");
  assert.equal(
    entry?.authors?.map(({ name }) => name),
    ["Mai Thu Lan", "Đỗ An"],
  );
  assert.is(entry?.external_url, "https://bao.example/cang?a=1&b=2");
  const html = entry?.content_html ?? "";
  assert.match(html, `<a href="${base}/bai-viet/2022/duong/?a=1&amp;b=2#dau">đường ven biển</a>`);
  assert.match(html, "<h2>Kho &amp; bãi</h2>");
  assert.match(html, "<code>a &lt; b &amp;&amp; c</code>");
  assert.match(html, "&lt;b&gt;");
  assert.not.match(html, /<b>|(?:href|src)="(?!https:)/);
  const via = atom.entries?.at(-1)?.links?.find(({ rel }) => rel === "via");
  assert.is(via?.href, "https://bao.example/cang?a=1&b=2");
});

feeds("are as new as their newest entry, newest first, and mark what is in another language", () => {
  const { atom, json } = read("/");
  assert.is(atom.updated, "2022-02-02T00:00:00+07:00");
  assert.equal(
    json.items?.map(({ id }) => id?.slice(base.length)),
    ["/bai-viet/2022/bay/", "/bai-viet/2022/duong/", "/bai-viet/2021/cang/"],
  );
  assert.equal(
    json.items?.map(({ language }) => language),
    ["en", undefined, undefined],
  );
  assert.match(texts.get("/tin-moi.atom") ?? "", /<entry xml:lang="en">/);
});

feeds("the ledger's has its rows, its corrections and what was noted of it", () => {
  const { json } = read("/chi-tieu/");
  assert.equal(
    json.items?.map(({ id, title }) => [id?.slice(base.length), title]),
    [
      ["/chi-tieu/san-luong-2021/#2022-03-01-1", "Sửa đổi: Sản lượng hàng hóa"],
      ["/chi-tieu/san-luong-2021/#2022-01-20-1", "Sửa đổi: Sản lượng hàng hóa"],
      ["/chi-tieu/san-luong-2021/", "Sản lượng hàng hóa, năm 2021: Không nêu mức đề ra"],
    ],
  );
  assert.match(json.items?.[0]?.content_html ?? "", "Sửa tên chỉ tiêu.");
  assert.match(json.items?.[1]?.content_html ?? "", /2,4.*2,5/);
  const row = json.items?.[2]?.content_html ?? "";
  assert.match(row, `<blockquote cite="${base}/bai-viet/2022/duong/#so-san-luong-2021-result">`);
  assert.match(row, "đạt 2,4 triệu tấn");
});

feeds("the ledger's mark the words of an article in another language, and its title, and no others", async () => {
  const some = sampleArchive({
    "src/articles/2022/duong.md": article("A road", "2022-01-20", "Sản lượng đạt 2,5 triệu tấn.", "lang: en\n"),
  });
  const { items } = parseJsonFeed((await textsOf(some)).get("/chi-tieu/tin-moi.json") ?? "");
  const html = items?.at(-1)?.content_html ?? "";
  assert.match(html, `<blockquote lang="en" cite="${base}/bai-viet/2022/duong/#so-san-luong-2021-result">`);
  assert.match(html, /<cite lang="en"><a [^>]*>A road</);
  assert.match(html, `<blockquote cite="${base}/bai-viet/2021/cang/#so-san-luong-2021-corrected-1">`);
  assert.is(html.split("lang=").length, 3);
});

feeds("hold fifty entries at most, of a topic or an organisation twenty, the newest", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => {
      const day = `2023-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + Math.floor(index / 12)).padStart(2, "0")}`;
      return [`src/articles/2023/bai-${index}.md`, article(`Bài ${index}`, day, "Lời.", "topics: [cang-bien]\n")];
    }),
  );
  const made = await textsOf(sampleArchive(many));
  for (const [page, most] of [
    ["/", 50],
    ["/chu-de/cang-bien/", 20],
  ] as const) {
    const days =
      parseJsonFeed(made.get(`${page}tin-moi.json`) ?? "").items?.map((item) => item.date_published ?? "") ?? [];
    assert.is(days.length, most, page);
    assert.equal(days, [...days].sort().reverse());
    assert.is(days[0], "2023-12-05T00:00:00+07:00");
  }
});

feeds("pages tell which feeds are theirs", async () => {
  const views = await viewsIn(archive);
  const of = (all: readonly { frame: { address: string; feeds?: readonly { page: string }[] } }[]) =>
    all.flatMap(({ frame: { address, feeds } }) => (feeds ?? []).map(({ page }) => [address, page]));
  assert.equal(of([...views.home, ...views.ledger, ...views.list, ...views.article]), [
    ["/", "/"],
    ["/", "/chi-tieu/"],
    ["/chi-tieu/", "/chi-tieu/"],
    ["/bai-viet/", "/"],
    ["/chu-de/cang-bien/", "/chu-de/cang-bien/"],
    ["/don-vi/cang/", "/don-vi/cang/"],
  ]);
});

feeds("a page's head and its readers are led to them, and every head to the search", async () => {
  const written = await pagesOf(archive);
  const topic = written.get("/chu-de/cang-bien/") ?? "";
  const title = "Chủ đề: Cảng biển · Kho &lt;Vịnh> &amp; Xanh";
  assert.match(topic, `<link rel="alternate" type="application/atom+xml" title="${title}" href="tin-moi.atom"/>`);
  assert.match(topic, `<link rel="alternate" type="application/feed+json" title="${title}" href="tin-moi.json"/>`);
  assert.match(topic, /Theo dõi: <a href="tin-moi\.atom">Atom<\/a>.*<a href="tin-moi\.json">JSON Feed<\/a>/);
  assert.not.match(written.get("/chu-de/khong-bai/") ?? "", /tin-moi/);
  assert.match(written.get("/bai-viet/") ?? "", /href="\.\.\/tin-moi\.atom"/);
  for (const html of written.values())
    assert.match(html, /<link rel="search" type="application\/opensearchdescription\+xml" .*?mo-ta-tim-kiem\.xml"/);
});

feeds("there is none where the site's address is unknown, and no page tells of one", async () => {
  const nowhere = sampleArchive({ "_data/site.yaml": "title: Kho thử\n" });
  const made = await textsOf(nowhere);
  assert.equal(
    [...made.keys()].filter((address) => /tin-moi/.test(address)),
    [],
  );
  const views = await viewsIn(nowhere);
  for (const { frame } of [...views.home, ...views.ledger, ...views.list, ...views.about])
    assert.is(frame.feeds, undefined, frame.address);
});

feeds("whatever an archive says, each file is well-formed and says it to the letter", async () => {
  const some = packed(payloads);
  const made = await textsOf(archiveFrom(attackedFiles(some)));
  for (const [address, text] of made) if (/\.(atom|xml)$/.test(address)) readXml(text).dispose();
  const told = [...made].flatMap(([address, text]) => {
    if (/\.atom$/.test(address)) return parseAtomFeed(text).entries?.map(({ title }) => title?.value) ?? [];
    return /\.json$/.test(address) ? (parseJsonFeed(text).items?.map(({ title }) => title) ?? []) : [];
  });
  const titles = archiveFrom(attackedFiles(some))
    .articles.slice(0, 50)
    .map(({ front }) => folded(front.title));
  const kept = new Set(told.map((title) => folded(title ?? "")));
  assert.equal(
    titles.filter((title) => !kept.has(title)),
    [],
  );
});

feeds("every address in a page's HTML becomes whole, whatever stands in it, and its text stays", () => {
  const whole = (html: string): string => wholeLinks(html, "/bai-viet/2021/cang/", archive);
  const page = `${base}/bai-viet/2021/cang/`;
  assert.is(whole('<a href="#muc">x</a>'), `<a href="${page}#muc">x</a>`);
  assert.is(whole('<a href="../../2022/a/?q=1&amp;r=2">x</a>'), `<a href="${base}/bai-viet/2022/a/?q=1&amp;r=2">x</a>`);
  assert.is(whole('<a href="mailto:a@b.vn">x</a>'), '<a href="mailto:a@b.vn">x</a>');
  assert.is(
    whole('<img src="../../../anh/a.jpg" srcset="../../../anh/a.avif 400w, ../../../anh/b.avif 720w" alt="a">'),
    `<img src="${base}/anh/a.jpg" srcset="${base}/anh/a.avif 400w, ${base}/anh/b.avif 720w" alt="a">`,
  );
  const text = '<p>viết href="#muc" &lt;a href="#x"&gt;</p>';
  assert.is(whole(text), text);
});

feeds.run();
