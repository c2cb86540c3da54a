/** What programs are told holds against its standards whatever an archive holds, says or lacks; and what is broken is found. */
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import MarkdownIt from "markdown-it";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Archive } from "../../src/archive/model.ts";
import { sitemapFiles } from "../../src/feeds/sitemap.ts";
import { archiveFrom, editionsFrom } from "../model.ts";
import { article } from "../tools.ts";
import { faultsOf, type Kind, kindOf } from "./judge.ts";
import { family, nastyFiles, titles } from "./nasty.ts";
import { sampleArchive, textsOf } from "./sample.ts";
import { found } from "./xml.ts";

const standards = suite("feeds by their standards");

const sample = await textsOf(sampleArchive());
const [nasty, inEnglish] = editionsFrom(nastyFiles);
if (nasty === undefined || inEnglish === undefined) throw new Error("an archive in two languages has two editions");
const nastyTexts = await textsOf(nasty);

const url = "url: https://example.org/kho\n";
const lone = "- { id: vang, name: Không có dòng nào }\n";

/** Archives, and the kinds of files that each has. */
const archives: readonly (readonly [name: string, archive: Archive, kinds: readonly Kind[]])[] = [
  ["an archive of everything", sampleArchive(), ["atom", "json", "llms", "opensearch", "robots", "sitemap"]],
  ["one of names that break files", nasty, ["atom", "json", "llms", "opensearch", "robots", "sitemap"]],
  ["the same in its other language", inEnglish, ["atom", "json", "llms", "opensearch", "sitemap"]],
  [
    "one without an article, but with an organisation",
    archiveFrom({ "_data/site.yaml": `title: Kho\n${url}`, "_data/organisations.yaml": lone }),
    ["llms", "opensearch", "robots", "sitemap"],
  ],
  ["one without its address", archiveFrom({ "src/articles/2021/a.md": article("A", "2021-01-01", "Lời.") }), ["llms"]],
];

for (const [name, archive, kinds] of archives)
  standards(`${name}: each file holds against its standard, and all that should be there are`, async () => {
    const judged = [...(await textsOf(archive))].flatMap(([address, text]) => {
      const kind = kindOf(address, text, archive);
      return kind === undefined ? [] : [{ address, kind, faults: faultsOf(kind, text) }];
    });
    assert.equal(
      judged.filter(({ faults }) => faults.length > 0),
      [],
    );
    assert.equal([...new Set(judged.map(({ kind }) => kind))].sort(), kinds);
  });

standards("a sitemap of several parts, and its index, hold against theirs", () => {
  const pages = [1, 2, 3].map((number) => ({ address: `/bai-viet/${number}/`, day: `2021-01-0${number}` }));
  const texts = [...sitemapFiles(pages, sampleArchive(), 2)].map(({ content }) => Buffer.from(content).toString());
  assert.equal(
    texts.map((text) => faultsOf(text.includes("<sitemapindex") ? "siteindex" : "sitemap", text)),
    [[], [], []],
  );
});

const index = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/a.xml</loc><lastmod>2021-01-02</lastmod></sitemap></sitemapindex>`;
const files: Readonly<Record<Kind, string>> = {
  atom: sample.get("/tin-moi.atom") ?? "",
  json: sample.get("/tin-moi.json") ?? "",
  sitemap: sample.get("/sitemap.xml") ?? "",
  siteindex: index,
  opensearch: sample.get("/mo-ta-tim-kiem.xml") ?? "",
  robots: sample.get("/robots.txt") ?? "",
  llms: sample.get("/llms.txt") ?? "",
};

/** Mistakes that whoever writes such a file could make. */
const mistakes: readonly (readonly [kind: Kind, what: string, from: RegExp | string, to: string])[] = [
  ["atom", "a feed without an id", /<id>.*?<\/id>/, ""],
  ["atom", "an entry before what is told of the feed", /(<link rel="self"[^>]*\/>)([\s\S]*?)(<\/entry>)/, "$2$3$1"],
  ["atom", "two titles", /<title>/, "<title>x</title><title>"],
  ["atom", "a day without a time", /T00:00:00\+07:00<\/updated>/, "</updated>"],
  ["atom", "an author without a name", /<author>\s*<name>.*?<\/name>/, "<author>"],
  ["atom", "a relative link", /href="https:\/\/example\.org\/kho\//, 'href="/'],
  ["atom", "a kind of link that there is none of", 'rel="via"', 'rel="source"'],
  ["atom", "a category without a term", /<category term="[^"]*"\/>/, "<category/>"],
  ["atom", "content of no kind", '<content type="html">', '<content type="htm">'],
  ["atom", "HTML that is not escaped", '<content type="html">', '<content type="html"><p>x</p>'],
  ["atom", "a field of RSS", "<published>", "<pubDate>x</pubDate><published>"],
  ["atom", "another namespace", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"],
  ["atom", "two forms of one kind", 'type="text/markdown"', 'type="text/html"'],
  ["atom", "an id that stands twice", /<id>[^<]*bay\/<\/id>/, "<id>https://example.org/kho/bai-viet/2021/cang/</id>"],
  ["atom", "an ampersand that is not escaped", "&amp;", "&"],
  ["json", "an older version", "version/1.1", "version/1"],
  ["json", "one author instead of a list", /"authors": \[\s*(\{[^}]*\})\s*\]/, '"authors": $1'],
  ["json", "an item without an id", /"id": "[^"]*",/, ""],
  ["json", "a day without a time", /(\d{4}-\d\d-\d\d)T00:00:00\+07:00/, "$1"],
  ["json", "a field of another format", '"content_html"', '"content"'],
  ["json", "an attachment of no kind", '"mime_type"', '"type"'],
  ["sitemap", "a page without its address", /<loc>.*?<\/loc>/, ""],
  ["sitemap", "a day as people write it", /<lastmod>.*?<\/lastmod>/, "<lastmod>15/09/2021</lastmod>"],
  ["sitemap", "a field that the protocol lacks", "<loc>", "<title>x</title><loc>"],
  ["siteindex", "a part without its address", /<loc>.*?<\/loc>/, ""],
  ["siteindex", "a relative address", "https://example.org/", "/"],
  ["siteindex", "a day that does not exist", "2021-01-02", "2021-02-30"],
  ["opensearch", "a name that is too long", "<ShortName>", "<ShortName>Kho tư liệu của Vịnh "],
  ["opensearch", "no description", /<Description>.*?<\/Description>/, ""],
  ["opensearch", "no place for what is searched for", "{searchTerms}", "{search terms}"],
  ["opensearch", "a template without a kind", ' type="text/html"', ""],
  ["opensearch", "a field that there is none of", "<Language>", "<Site>x</Site><Language>"],
  ["robots", "a page that may not be read", "Disallow:", "Disallow: /"],
  ["robots", "a sitemap without its whole address", "Sitemap: https://example.org", "Sitemap: "],
  ["robots", "a name that is no rule", "Sitemap:", "Site-map:"],
  ["llms", "no title", /^# /, ""],
  ["llms", "no summary", /^> /m, ""],
  ["llms", "a section that is no list", /^## .*$/m, "$&\n\nLời.\n"],
  ["llms", "HTML", /^> /m, "> <b>x</b> "],
];

for (const [kind, what, from, to] of mistakes)
  standards(`of ${kind}, ${what} is found`, () => {
    const text = files[kind];
    assert.equal(faultsOf(kind, text), []);
    const broken = text.replace(from, to);
    assert.is.not(broken, text);
    assert.ok(faultsOf(kind, broken).length > 0);
  });

standards("names that break files come back to the letter from both forms of a feed", () => {
  const newest = [...titles].reverse();
  const atom = parseAtomFeed(nastyTexts.get("/tin-moi.atom") ?? "");
  const json = parseJsonFeed(nastyTexts.get("/tin-moi.json") ?? "");
  for (const entries of [
    atom.entries?.map((one) => ({
      title: one.title?.value,
      summary: one.summary?.value,
      tags: one.categories?.map(({ term }) => term),
    })),
    json.items?.map(({ title, summary, tags }) => ({ title, summary, tags })),
  ])
    assert.equal(
      entries,
      newest.map((title) => ({ title, summary: title, tags: [title] })),
    );
  assert.equal(
    atom.entries?.map((one) => one.authors?.map(({ name }) => name)),
    newest.map((title) => [title, `b${title}`]),
  );
  assert.match(json.title ?? "", `${family}${family} ]]> & <Vịnh>`);
});

standards("names that break files come back to the letter from llms.txt", () => {
  const lines = new MarkdownIt().parse(nastyTexts.get("/llms.txt") ?? "", {}).flatMap(({ children }) => children ?? []);
  const told = lines.map(({ content }) => content).join("");
  for (const title of titles) assert.ok(told.includes(title), title);
});

standards("addresses below a folder are whole in every file, those of the other language below theirs", async () => {
  const base = "https://example.org/kho%20con/a/";
  const english = await textsOf(inEnglish);
  const pages = (texts: ReadonlyMap<string, string>): string[] =>
    found(texts.get("/sitemap.xml") ?? "", "//s:loc", { s: "http://www.sitemaps.org/schemas/sitemap/0.9" });
  assert.ok(pages(nastyTexts).every((page) => page.startsWith(base) && !page.startsWith(`${base}en/`)));
  assert.ok(pages(english).every((page) => page.startsWith(`${base}en/`)));
  assert.equal(nastyTexts.get("/robots.txt")?.match(/(?<=Sitemap: ).*/g), [
    `${base}sitemap.xml`,
    `${base}en/sitemap.xml`,
  ]);
  assert.not(english.has("/robots.txt"));
});

const shortened = [
  ["Kho tư liệu Vịnh Xanh", "Kho tư liệu Vịnh"],
  ["Kho tư liệu Vịnhx", "Kho tư liệu"],
  [`${family}${family}${family} Kho`, `${family}${family}`],
  [`Kho${"🇻🇳".repeat(9)}`, `Kho${"🇻🇳".repeat(6)}`],
  [`\u1e32${"\u0323".repeat(20)}`, `\u1e32${"\u0323".repeat(15)}`],
] as const;

for (const [title, short] of shortened)
  standards(`${title} is shortened for the search between words, or between letters as people count them`, async () => {
    const archive = archiveFrom({ "_data/site.yaml": `title: ${JSON.stringify(title)}\n${url}` });
    const text = (await textsOf(archive)).get("/mo-ta-tim-kiem.xml") ?? "";
    assert.equal(faultsOf("opensearch", text), []);
    assert.equal(found(text, "//o:ShortName", { o: "http://a9.com/-/spec/opensearch/1.1/" }), [short]);
  });

standards.run();
