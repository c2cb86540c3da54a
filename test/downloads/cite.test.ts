/** Citations of articles and rows: the text, BibTeX and CSL-JSON. */
import { Ajv } from "ajv";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Archive } from "../../src/archive/model.ts";
import { bibtexOf, escapeTex } from "../../src/downloads/cite/bibtex.ts";
import { type Cited, citedArticle, citedRow, citedSeries } from "../../src/downloads/cite/cited.ts";
import { filesOfCitations } from "../../src/downloads/cite/files.ts";
import { seriesCitation } from "../../src/downloads/cite/series.ts";
import { articleCitation, rowCitation } from "../../src/downloads/cite/text.ts";
import { archiveFrom, ledgerOf, realArchive, rowOf } from "../model.ts";
import { article } from "../tools.ts";
import { readBibtex } from "./bibtex.ts";
import { sampleArchive, whole } from "./sample.ts";

const cite = suite("citations");

/** Two periods of one indicator. */
const serial = ledgerOf(
  ...[2019, 2020].map((period) => `indicator: rung, period: ${period}, unit: hectare, result: { value: "5", PROOF }`),
);

const site = "title: Kho thử\nurl: https://kho.example/luu\n";

/** An archive of one article. */
function archiveWith(front: string, about = site): Archive {
  return archiveFrom({
    "_data/site.yaml": about,
    "src/articles/2021/ben.md": article("Bến mới", "2021-01-02", "Một câu.", front),
  });
}

function textOf(front: string, about?: string): string {
  const archive = archiveWith(front, about);
  return archive.articles.map((each) => articleCitation(each, archive)).join("\n");
}

cite("an article is cited by author, title, publisher and day, with the archive and the page's address", () => {
  assert.is(
    textOf("author: [Lê Ánh, Trần Bình]\npublisher: Báo Cảng\ntext: original\n"),
    "Lê Ánh, Trần Bình, “Bến mới”, Báo Cảng, ngày 2 tháng 1 năm 2021. Lưu tại Kho thử, https://kho.example/luu/bai-viet/2021/ben/",
  );
});

cite("the publisher stands first where no author is known, and is not said twice", () => {
  assert.match(textOf("publisher: Báo Cảng\n"), /^Báo Cảng, “Bến mới”, ngày 2 tháng 1 năm 2021\. Lưu tại /);
  assert.match(textOf(""), /^“Bến mới”, ngày 2 tháng 1 năm 2021\. Lưu tại /);
});

cite("without an address of the site there is no address, and the text ends with a stop", () => {
  assert.match(textOf("", "title: Kho thử\n"), /Lưu tại Kho thử\.$/);
});

cite("an account is never told as the words of those whom it retells", () => {
  const text = textOf("author: Lê Ánh\npublisher: Báo Cảng\ntext: account\n");
  assert.is(
    text,
    "“Bến mới”, bài viết lại từ: Lê Ánh, Báo Cảng, ngày 2 tháng 1 năm 2021. Kho thử, https://kho.example/luu/bai-viet/2021/ben/",
  );
  assert.match(textOf("text: account\n"), /bài viết lại từ: một nguồn đăng ngày 2 tháng 1 năm 2021\. Kho thử/);
  const archive = archiveWith("author: Lê Ánh\npublisher: Báo Cảng\ntext: account\nsource: https://bao.example/a\n");
  const [cited] = archive.articles.map((each) => citedArticle(each, archive));
  assert.equal([cited?.kind, cited?.authors, cited?.container], ["report", ["Kho thử"], undefined]);
  assert.is(cited?.note, "Bài viết lại từ: Lê Ánh, Báo Cảng, ngày 2 tháng 1 năm 2021. Nguồn: https://bao.example/a");
});

cite("a row is cited with what the source says and what the archive has derived, and with the source", async () => {
  const archive = await realArchive();
  assert.is(
    rowCitation(rowOf(archive, "xuat-khau-tang-truong-2015-2020"), archive),
    "Các khu công nghiệp và chế xuất Hà Nội, “Tốc độ tăng trưởng xuất khẩu bình quân năm”, giai đoạn 2015–2020. " +
      "Kết quả 8,8%; mức đề ra 8,0% do kho suy ra (8,8 − 0,8). Theo nguồn: vượt 0,8 điểm phần trăm. " +
      "Nguồn: “Sản xuất và xuất khẩu của khu công nghiệp Hà Nội tăng nhanh hơn mức đề ra”, " +
      "bài viết lại từ: Diệu Anh, Chinhphu.vn, ngày 3 tháng 8 năm 2020. Đối Chiếu.",
  );
});

cite("no text to copy holds the signs that only keep lines together on a page", async () => {
  for (const archive of [await realArchive(), sampleArchive(whole), serial]) {
    const texts = [
      ...archive.articles.map((each) => articleCitation(each, archive)),
      ...archive.rows.map((each) => rowCitation(each, archive)),
      ...[...archive.series].map(([address, rows]) => seriesCitation(address, rows, archive)),
      ...[...filesOfCitations(archive)].map(({ content }) => Buffer.from(content).toString()),
    ];
    for (const text of texts) assert.not.match(text, /[\u00a0\u2060\t]/);
  }
});

/** All that the archive gives for citing, as its own facts and as the files say them. */
function citedIn(archive: Archive): readonly { cited: Cited; bibtex: string; csl: unknown }[] {
  const files = [...filesOfCitations(archive)].map(({ content }) => Buffer.from(content).toString());
  const all = [
    ...archive.articles.map((each) => citedArticle(each, archive)),
    ...archive.rows.map((each) => citedRow(each, archive)),
    ...[...archive.series].map(([address, rows]) => citedSeries(address, rows, archive)),
  ];
  return all.map((cited, index) => {
    const csl: unknown = JSON.parse(files[2 * index + 1] ?? "");
    return { cited, bibtex: files[2 * index] ?? "", csl };
  });
}

const named = ["Báo {Cảng} & 100%", 'Kho "thử", số 1_#~^\\ $'] as const;
const hostile = archiveFrom({
  "_data/site.yaml": `title: '${named[1]}'\nurl: https://kho.example/a%20{b}/\n`,
  "src/articles/2021/ben.md": article(
    "'}Bến } { mới \\\\ 50% & a_b #1 ^~$'",
    "2021-12-31",
    "Một câu.",
    `author: ["Ánh and {Bình", "C, D"]\npublisher: '${named[0]}'\nlang: en\nsource: https://bao.example/a_b?c=1%20&d={e}#f\n`,
  ),
});

cite("BibTeX is read back as it went in, whatever signs names, titles and addresses hold", async () => {
  for (const archive of [await realArchive(), sampleArchive(whole), hostile, serial])
    for (const { cited, bibtex } of citedIn(archive)) {
      const { type, key, fields, authors } = readBibtex(bibtex);
      const news = cited.kind === "article-newspaper";
      assert.equal([type, key, authors], [news ? "article" : "misc", cited.key, cited.authors]);
      assert.is(fields["title"], cited.title);
      assert.is(news ? fields["journal"] : fields["howpublished"], news ? cited.container : cited.archive);
      assert.equal([fields["date"], fields["year"]], [cited.day, cited.day.slice(0, 4)]);
      assert.equal([fields["language"], fields["note"]], [cited.language, cited.note]);
      assert.is(fields["url"] && decodeURI(fields["url"]), cited.url && decodeURI(cited.url));
    }
});

cite("any text that is escaped for TeX is printed as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const cited = { ...blank, title };
      assert.is(readBibtex(bibtexOf(cited)).fields["title"], title);
    }),
  );
  assert.is(escapeTex("Đề án 06: 8,8% “vượt”"), "Đề án 06: 8,8\\% “vượt”");
});

const blank: Cited = {
  key: "ben",
  kind: "report",
  authors: [],
  title: "",
  container: undefined,
  day: "2021-03-04",
  language: "vi",
  archive: "Kho",
  url: undefined,
  note: undefined,
};

cite("the month is the word that every style of BibTeX knows", () => {
  const month = (day: string): string | undefined => readBibtex(bibtexOf({ ...blank, day })).fields["month"];
  assert.equal(["2021-01-31", "2021-05-01", "2021-12-09"].map(month), ["jan", "may", "dec"]);
});

/** What CSL asks of a list of works, as far as the archive fills it; any other key is refused. */
const text = { type: "string", minLength: 1 } as const;
const isCsl = new Ajv().compile({
  type: "array",
  minItems: 1,
  maxItems: 1,
  items: {
    type: "object",
    required: ["id", "type", "title", "issued", "language"],
    additionalProperties: false,
    properties: {
      id: { type: "string", pattern: "^[a-z0-9-]+$" },
      type: { enum: ["article-newspaper", "report", "dataset"] },
      author: {
        type: "array",
        minItems: 1,
        items: { type: "object", required: ["literal"], additionalProperties: false, properties: { literal: text } },
      },
      title: text,
      "container-title": text,
      publisher: text,
      archive: text,
      issued: {
        type: "object",
        required: ["date-parts"],
        additionalProperties: false,
        properties: {
          "date-parts": {
            type: "array",
            minItems: 1,
            maxItems: 1,
            items: { type: "array", minItems: 3, maxItems: 3, items: { type: "integer" } },
          },
        },
      },
      language: { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z]+)*$" },
      URL: { type: "string", pattern: "^https?://[^ ]+$" },
      note: text,
    },
  },
});

cite("CSL-JSON is a list of one work in the shape of the format", async () => {
  for (const archive of [await realArchive(), sampleArchive(whole), hostile, serial])
    for (const { cited, csl } of citedIn(archive)) {
      assert.ok(isCsl(csl), JSON.stringify([cited.key, isCsl.errors]));
      assert.equal([keysIn(csl).has("URL"), keysIn(csl).has("note")], [!!cited.url, !!cited.note]);
    }
});

function keysIn(csl: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(csl) ? Object.keys(csl[0]) : []);
}

cite("CSL-JSON keeps every word, and dates by their parts", () => {
  const [first] = citedIn(hostile);
  assert.equal(first?.csl, [
    {
      id: "bai-viet-2021-ben",
      type: "article-newspaper",
      author: [{ literal: "Ánh and {Bình" }, { literal: "C, D" }],
      title: "}Bến } { mới \\\\ 50% & a_b #1 ^~$",
      "container-title": named[0],
      archive: named[1],
      issued: { "date-parts": [[2021, 12, 31]] },
      language: "en",
      URL: "https://kho.example/a%20%7Bb%7D/bai-viet/2021/ben/",
      note: "Nguồn: https://bao.example/a_b?c=1%20&d={e}#f",
    },
  ]);
});

cite("keys are made of the pages' addresses, so that no two are the same", async () => {
  const archive = await realArchive();
  const keys = citedIn(archive).map(({ cited }) => cited.key);
  assert.is(new Set(keys).size, keys.length);
  assert.ok(keys.includes("bai-viet-2020-nop-ngan-sach-khu-cong-nghiep-ha-noi"));
  assert.ok(keys.includes("chi-tieu-xuat-khau-tang-truong-2015-2020"));
});

cite("each article, each row and each series has its two files beside its page", async () => {
  for (const archive of [await realArchive(), serial]) {
    const pages = [...archive.articles, ...archive.rows].map(({ address }) => address);
    assert.equal(
      [...filesOfCitations(archive)].map(({ address }) => address),
      [...pages, ...archive.series.keys()].flatMap((page) => [`${page}trich-dan.bib`, `${page}trich-dan.json`]),
    );
  }
});

cite("a series is cited as of its newest article, and says as of which day the archive is", () => {
  const [rung, gap] = citedIn(serial).flatMap(({ cited }) => (cited.key.startsWith("qua-cac-ky") ? cited : []));
  assert.is(gap, undefined);
  assert.equal([rung?.key, rung?.kind, rung?.day], ["qua-cac-ky-cang-rung", "dataset", "2021-02-01"]);
  assert.is(
    rung?.note,
    "2 kỳ, từ năm 2019 đến năm 2020. Nguồn: 1 bài viết kể ở trang này. Số liệu của kho cập nhật ngày 01/02/2021.",
  );
});

cite.run();
