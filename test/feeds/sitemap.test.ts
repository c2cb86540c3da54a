/** Sitemap, robots.txt and the description of the search: whole addresses, and days that come from the content. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sitemapFiles } from "../../src/feeds/sitemap.ts";
import { sampleArchive, textsOf } from "./sample.ts";
import { found, mustConform } from "./xml.ts";

const sitemap = suite("sitemap");

const schema = "node_modules/sitemap/schema/sitemap.xsd";
const names = { s: "http://www.sitemaps.org/schemas/sitemap/0.9" };
const archive = sampleArchive();
const texts = await textsOf(archive);
const listed = texts.get("/sitemap.xml") ?? "";

sitemap("holds against the protocol's own schema", () => mustConform(listed, schema));

sitemap("names each page once, by its whole address, with the day of its newest content", () => {
  const addresses = found(listed, "//s:loc", names);
  assert.is(new Set(addresses).size, addresses.length);
  const dayOf = (page: string): string[] =>
    found(listed, `//s:url[s:loc="https://example.org/kho${page}"]/s:lastmod`, names);
  const days = [
    ["/bai-viet/2021/cang/", "2021-09-15"],
    ["/bai-viet/2022/duong/", "2022-02-02"],
    ["/bai-viet/2022/", "2022-02-02"],
    ["/chu-de/cang-bien/", "2022-03-01"],
    ["/don-vi/cang/", "2022-03-01"],
    ["/chi-tieu/san-luong-2021/", "2022-03-01"],
    ["/chi-tieu/", "2022-03-01"],
    ["/", "2022-01-21"],
  ] as const;
  for (const [page, day] of days) assert.equal(dayOf(page), [day], page);
  assert.ok(addresses.includes("https://example.org/kho/gioi-thieu/"));
  assert.equal(dayOf("/gioi-thieu/"), []);
});

sitemap("leaves out the search, what is shown in place of others, and further pages of a list", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 51 }, (_, index) => [
      `src/articles/2020/bai-${index}.md`,
      "---\ntitle: Bài\ndate: 2020-01-01\n---\n\nLời.\n",
    ]),
  );
  const addresses = found((await textsOf(sampleArchive(many))).get("/sitemap.xml") ?? "", "//s:loc", names);
  assert.ok(addresses.includes("https://example.org/kho/bai-viet/2020/bai-50/"));
  assert.equal(
    addresses.filter((address) => /tim-kiem|404|\/trang\/|\.html/.test(address)),
    [],
  );
});

sitemap("is an index of parts where there are more pages than one file may hold", () => {
  const pages = [1, 2, 3].map((number) => ({ address: `/bai-viet/${number}/`, day: `2021-01-0${number}` }));
  const made = [...sitemapFiles(pages, archive, 2)].map(({ address, content }) => [
    address,
    Buffer.from(content).toString(),
  ]);
  assert.equal(
    made.map(([address]) => address),
    ["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap.xml"],
  );
  for (const [address = "", text = ""] of made.slice(0, 2)) {
    mustConform(text, schema);
    assert.is(found(text, "//s:url", names).length, address === "/sitemap-1.xml" ? 2 : 1);
  }
  const [, index = ""] = made[2] ?? [];
  const part = (number: number): string => `https://example.org/kho/sitemap-${number}.xml`;
  assert.equal(found(index, "/s:sitemapindex/s:sitemap/s:loc", names), [part(1), part(2)]);
  assert.equal(found(index, "//s:lastmod", names), ["2021-01-02", "2021-01-03"]);
});

sitemap("has a file of 50,000 addresses, and no larger one", () => {
  const pages = (count: number) => Array.from({ length: count }, (_, index) => ({ address: `/${index}/` }));
  assert.is([...sitemapFiles(pages(50_000), archive)].length, 1);
  assert.is([...sitemapFiles(pages(50_001), archive)].length, 3);
});

sitemap("robots.txt allows all and leads to it", () => {
  assert.is(texts.get("/robots.txt"), "User-agent: *\nDisallow:\n\nSitemap: https://example.org/kho/sitemap.xml\n");
});

sitemap("the search is described as OpenSearch has it", () => {
  const text = texts.get("/mo-ta-tim-kiem.xml") ?? "";
  const of = { o: "http://a9.com/-/spec/opensearch/1.1/" };
  assert.equal(found(text, "/o:OpenSearchDescription/o:Url[@type='text/html']/@template", of), [
    "https://example.org/kho/tim-kiem/?q={searchTerms}",
  ]);
  const [short = ""] = found(text, "//o:ShortName", of);
  assert.is(short, "Kho <Vịnh> &");
  assert.ok([...short].length <= 16);
  assert.equal(found(text, "//o:LongName", of), ["Kho <Vịnh> & Xanh"]);
  assert.equal(found(text, "//o:Description", of), ["Bài viết về Vịnh Xanh."]);
});

sitemap("nothing that names whole addresses is there where the site's own is unknown", async () => {
  const made = await textsOf(sampleArchive({ "_data/site.yaml": "title: Kho thử\n" }));
  for (const address of ["/sitemap.xml", "/robots.txt", "/mo-ta-tim-kiem.xml"]) assert.not(made.has(address), address);
});

sitemap.run();
