/** What heads tell programs: read by parsers of others, held against schema.org's vocabulary and against the articles and rows. */
import { join } from "node:path";
import { loadFromString } from "html-metadata";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { factsOf } from "../../src/check/pages.ts";
import { policyFaults } from "../../src/check/rules.ts";
import { archiveAt } from "../components/real.ts";
import { nastyFiles, titles } from "../feeds/nasty.ts";
import { sampleArchive } from "../feeds/sample.ts";
import { archiveFrom, editionsFrom } from "../model.ts";
import { article, root } from "../tools.ts";
import { ldOf, pagesOf } from "./pages.ts";
import { faultsOfVocabulary } from "./vocabulary.ts";

const metadata = suite("metadata");

const base = "https://example.org/kho";
const pages = await pagesOf(sampleArchive());
const account = {
  "src/articles/2022/thuat.md":
    "---\ntitle: Thuật lại\ndate: 2022-01-02\ntext: account\npublisher: Báo\nauthor: An\nsource: https://bao.example/x\n---\n\nLời </script><b>.\n",
};

function pageAt(address: string): string {
  const html = pages.get(address);
  if (html === undefined) throw new Error(`no page at ${address}`);
  return html;
}

/** The things of a page's graph, by their types. */
function thingsOf(html: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const graph: { "@graph": Record<string, unknown>[] } = JSON.parse(ldOf(html) ?? '{ "@graph": [] }');
  return new Map(graph["@graph"].map((thing) => [String(thing["@type"]), thing]));
}

metadata("every thing and property is one of schema.org's, where each may stand", async () => {
  const many = await pagesOf(await archiveAt(join(root, "test/archives/a-ledger-of-many-kinds")));
  const own = await pagesOf(sampleArchive({ ...account, "_data/site.yaml": "title: Kho thử\n" }));
  const bare = await pagesOf(archiveFrom({ "_data/site.yaml": `title: Kho\nurl: ${base}\n` }));
  const editions = [...editionsFrom(nastyFiles), ...editionsFrom(inEnglish)];
  const all = [pages, many, own, bare, ...(await Promise.all(editions.map(pagesOf)))];
  const documents = all.flatMap((some) => [...some.values()].flatMap((html) => ldOf(html) ?? []));
  assert.ok(documents.length > 40, String(documents.length));
  // One that is wrong among them, for the compiler takes long to begin: it and no other is found.
  const wrong = '{ "@context": "https://schema.org", "@graph": [{ "@type": "NewsArticle", "headlines": "x" }] }';
  const faults = await faultsOfVocabulary([...documents, wrong]);
  assert.equal([...new Set(faults.map(({ document }) => document))], [documents.length]);
  assert.match(faults.map(({ said }) => said).join("\n"), /headlines/);
});

metadata("what a paper has published is its news, with its authors, its day and the way to it", () => {
  const things = thingsOf(pageAt("/bai-viet/2021/cang/"));
  const news = things.get("NewsArticle") ?? {};
  assert.is(news["@id"], `${base}/bai-viet/2021/cang/`);
  assert.is(news.headline, "Cảng <Vịnh> & “Xanh” đón tàu");
  assert.is(news.datePublished, "2021-09-15");
  assert.equal(news.author, [
    { "@type": "Person", name: "Mai Thu Lan" },
    { "@type": "Person", name: "Đỗ An" },
  ]);
  assert.equal(news.publisher, { "@type": "Organization", name: "Báo Vịnh Xanh" });
  assert.is(news.sameAs, "https://bao.example/cang?a=1&b=2");
  assert.equal(news.keywords, ["Cảng biển"]);
  const way: { name: string; item: string }[] = JSON.parse(
    JSON.stringify(things.get("BreadcrumbList")?.itemListElement ?? []),
  );
  assert.equal(
    way.map(({ item }) => item.slice(base.length)),
    ["/", "/bai-viet/", "/bai-viet/2021/", "/bai-viet/2021/cang/"],
  );
});

metadata("an account is the archive's own report, based on its source", async () => {
  const html = (await pagesOf(sampleArchive(account))).get("/bai-viet/2022/thuat/") ?? "";
  const report = thingsOf(html).get("Report") ?? {};
  const archive = { "@type": "Organization", name: "Kho <Vịnh> & Xanh", url: `${base}/` };
  assert.equal([report.author, report.publisher], [archive, archive]);
  assert.is(report.isBasedOn, "https://bao.example/x");
  const { highwirePress = {} } = await loadFromString(html);
  assert.is(highwirePress.author, "Kho <Vịnh> & Xanh");
  assert.is(highwirePress.technical_report_institution, "Kho <Vịnh> & Xanh");
});

metadata("a row is a claim: who has said it, of whom, when, and where it stands", () => {
  const claim = thingsOf(pageAt("/chi-tieu/san-luong-2021/")).get("Claim") ?? {};
  const port = { "@type": "Organization", name: "Cảng Vịnh Xanh", url: `${base}/don-vi/cang/` };
  assert.equal([claim.author, claim.about], [port, port]);
  assert.is(claim.text, "đạt 2,5 triệu tấn");
  assert.is(claim.datePublished, "2022-01-20");
  assert.is(claim.temporalCoverage, "2021-01-01/2021-12-31");
  const places: { url: string; text: string }[] = JSON.parse(JSON.stringify(claim.appearance));
  assert.equal(
    places.map(({ url, text }) => [url.slice(base.length), text]),
    [
      ["/bai-viet/2021/cang/#so-san-luong-2021-corrected-1", "đạt 2,4 triệu tấn"],
      ["/bai-viet/2022/duong/#so-san-luong-2021-result", "đạt 2,5 triệu tấn"],
    ],
  );
  for (const { url } of places) {
    const [address = "", id = ""] = url.slice(base.length).split("#");
    assert.match(pageAt(address), `id="${id}"`);
  }
});

/** A row whose article, in English, states its target before its result; written by whom the archive knows and whom it does not. */
const inEnglish = {
  "_data/site.yaml": `title: Kho\nurl: ${base}\nlanguages: [vi, en]\n`,
  "_data/organisations.yaml":
    "- { id: cang, name: Cảng Vịnh Xanh, short: CVX, in: { en: { name: Green Bay Port } } }\n",
  "_data/targets.yaml":
    "- id: san-luong-2021\n  name: Sản lượng\n  organisation: cang\n  period: 2021\n  measure: flow\n  unit: million-tonne\n" +
    '  targets: [{ value: "2", article: 2022/port, quote: 2 triệu tấn }]\n' +
    "  result: { value: \"2.5\", article: 2022/port, quote: 'đạt 2,5 triệu tấn' }\n",
  "src/articles/2022/port.md": article(
    "The port",
    "2022-01-20",
    "Kế hoạch là 2 triệu tấn. Sản lượng đạt 2,5 triệu tấn.",
    "lang: en\npublisher: Báo Vịnh\nauthor: [Cảng Vịnh Xanh, Green Bay Port, CVX, Kho, Báo Vịnh, World Bank]\n",
  ),
};

metadata("a claim and its appearance are one sentence, the result's, in the language of its article", async () => {
  for (const archive of editionsFrom(inEnglish)) {
    const { rows, addresses } = archive;
    const claim = thingsOf((await pagesOf(archive)).get(rows[0]?.address ?? "") ?? "").get("Claim") ?? {};
    const appearance: Record<string, unknown>[] = JSON.parse(JSON.stringify(claim.appearance));
    assert.is(claim.text, "đạt 2,5 triệu tấn");
    assert.equal([claim.inLanguage, claim.firstAppearance], ["en", appearance[0]]);
    assert.equal(
      appearance.map(({ text, url, inLanguage }) => [text, String(url).replace(/.*\//, ""), inLanguage]),
      [["đạt 2,5 triệu tấn", "#so-san-luong-2021-result", "en"]],
    );
    assert.ok(String(claim.url).endsWith(addresses.row("san-luong-2021")));
  }
});

metadata("an author who is known as an organisation is one, by any of its names and in every edition", async () => {
  for (const archive of editionsFrom(inEnglish)) {
    const html = (await pagesOf(archive)).get(archive.articles[0]?.address ?? "") ?? "";
    const authors: Record<string, string>[] = JSON.parse(JSON.stringify(thingsOf(html).get("NewsArticle")?.author));
    const [port] = archive.organisations;
    const known = [
      "Organization",
      port?.name,
      `${archive.site.url?.replace(/\/$/, "")}${archive.addresses.organisation("cang")}`,
    ];
    assert.equal(
      authors.map(({ "@type": type, name, url }) => [type, name, url]),
      [
        ...[known, known, known],
        ["Organization", "Kho", `${archive.site.url?.replace(/\/$/, "")}/`],
        ["Organization", "Báo Vịnh", undefined],
        ["Person", "World Bank", undefined],
      ],
    );
  }
});

metadata("the home page says how the archive is searched, the downloads what there is", () => {
  const site = thingsOf(pageAt("/")).get("WebSite") ?? {};
  assert.equal(site.potentialAction, {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${base}/tim-kiem/?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  });
  const set = thingsOf(pageAt("/du-lieu/")).get("Dataset") ?? {};
  const files: { contentUrl: string; encodingFormat: string }[] = JSON.parse(JSON.stringify(set.distribution));
  assert.ok(
    files.some(({ contentUrl, encodingFormat }) => contentUrl.endsWith(".csv") && encodingFormat === "text/csv"),
  );
  assert.ok(String(set.description).length >= 50);
});

metadata("reference managers get the record of the citation", async () => {
  const { highwirePress, dublinCore } = await loadFromString(pageAt("/bai-viet/2021/cang/"));
  const title = "Cảng <Vịnh> & “Xanh” đón tàu";
  assert.equal(highwirePress, {
    title,
    author: ["Mai Thu Lan", "Đỗ An"],
    publication_date: "2021/09/15",
    journal_title: "Báo Vịnh Xanh",
    language: "vi",
    public_url: `${base}/bai-viet/2021/cang/`,
  });
  assert.equal(dublinCore, {
    title,
    creator: ["Mai Thu Lan", "Đỗ An"],
    date: "2021-09-15",
    publisher: "Báo Vịnh Xanh",
    language: "vi",
    type: "Text",
    identifier: `${base}/bai-viet/2021/cang/`,
    source: "https://bao.example/cang?a=1&b=2",
  });
  assert.match(pageAt("/bai-viet/2021/cang/"), '<meta name="z:itemType" content="newspaperArticle"/>');
  const row = await loadFromString(pageAt("/chi-tieu/san-luong-2021/"));
  assert.is(row.highwirePress?.title, "Sản lượng hàng hóa, năm 2021");
  assert.is(row.dublinCore?.type, "Dataset");
});

metadata("whatever a name holds, both vocabularies and JSON-LD give it back to the letter", async () => {
  const [nasty] = editionsFrom(nastyFiles);
  const written = nasty === undefined ? new Map<string, string>() : await pagesOf(nasty);
  for (const [index, title] of titles.entries()) {
    const html = written.get(`/bai-viet/2021/bai-${index}/`) ?? "";
    const authors = [title, `b${title}`];
    const { highwirePress, dublinCore } = await loadFromString(html);
    assert.equal([highwirePress?.title, highwirePress?.author], [title, authors]);
    assert.equal([dublinCore?.title, dublinCore?.creator, dublinCore?.publisher], [title, authors, title]);
    assert.is(thingsOf(html).get("NewsArticle")?.headline, title);
    assert.ok(URL.canParse(String(dublinCore?.identifier)), title);
  }
});

metadata("no text ends the script that it stands in, and the page's policy needs no word of it", async () => {
  const title = "Lời </script><script>alert(1)</script> <!-- & ]]>";
  const more = { "src/articles/2022/kho.md": `---\ntitle: "${title}"\ndate: 2022-01-03\n---\n\nLời.\n` };
  const html = (await pagesOf(sampleArchive(more))).get("/bai-viet/2022/kho/") ?? "";
  assert.is(thingsOf(html).get("Report")?.headline, title);
  assert.not.match(ldOf(html) ?? "", /</);
  assert.equal(policyFaults(factsOf("a/index.html", html)), []);
});

metadata("without the site's address nothing names half of one", async () => {
  const some = await pagesOf(sampleArchive({ "_data/site.yaml": "title: Kho thử\n" }));
  for (const [address, html] of some) {
    const ld = ldOf(html) ?? "";
    assert.not.match(ld, /"(?:url|@id|item|contentUrl|urlTemplate|image)":/, address);
    assert.not.match(html, /name="(?:citation_public_url|DC\.identifier)"/, address);
  }
  assert.match(ldOf(some.get("/bai-viet/2021/cang/") ?? "") ?? "", /"headline"/);
});

metadata.run();
