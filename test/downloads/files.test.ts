import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesOfCitations } from "../../src/downloads/cite/files.ts";
import { withoutTimes } from "../../src/downloads/zip-time.ts";
import { usualMarks, writeDecimal } from "../../src/text/numbers.ts";
import { dataViews } from "../../src/views/data.ts";
import { viewsOf } from "../../src/views/views.ts";
import { archiveFrom, realArchive } from "../model.ts";
import { parseCsv, tablesIn } from "./reading.ts";
import { bytesOf, downloadsOf, sampleArchive, textOf, whole } from "./sample.ts";
import { entriesOf } from "./workbook.ts";

const files = suite("files of the downloads");

const archive = sampleArchive(whole);
const downloads = await downloadsOf(archive);

files(
  "every file has an address of its own below the downloads page, rows have theirs, and pages their citations",
  () => {
    const addresses = [...downloads.files].map(({ address }) => address);
    assert.is(new Set(addresses).size, addresses.length);
    assert.equal(addresses.slice(0, 12), [
      "/du-lieu/bang-doi-chieu.xlsx",
      "/du-lieu/bang-doi-chieu.csv",
      "/du-lieu/bang-doi-chieu-excel.csv",
      "/du-lieu/muc-de-ra.csv",
      "/du-lieu/con-so.csv",
      "/du-lieu/bai-viet.csv",
      "/du-lieu/bang-doi-chieu.json",
      "/du-lieu/bai-viet.json",
      "/du-lieu/datapackage.json",
      "/du-lieu/README.md",
      "/du-lieu/LICENSE.txt",
      "/du-lieu/trich-dan.txt",
    ]);
    assert.equal(
      addresses.slice(12, 12 + archive.rows.length),
      archive.rows.map(({ row }) => `/du-lieu/chi-tieu/${row.id}.json`),
    );
    const citations = [...filesOfCitations(archive)];
    assert.is(citations.length, 2 * (archive.articles.length + archive.rows.length));
    const years = [...new Set(archive.articles.map(({ year }) => year))].sort().reverse();
    assert.equal(addresses.slice(12 + archive.rows.length), [
      ...years.map((year) => `/du-lieu/bai-viet/${year}.json`),
      ...citations.map(({ address }) => address),
    ]);
  },
);

files("the same archive gives the same bytes, at whatever hour and in whatever zone", async () => {
  const [now, zone] = [Date.now, process.env["TZ"]];
  try {
    Date.now = () => 1_000_000_000_000;
    process.env["TZ"] = "Pacific/Kiritimati";
    const before = [...downloads.files];
    const again = [...(await downloadsOf(sampleArchive(whole))).files];
    assert.is(again.length, before.length);
    for (const [index, { address, content }] of again.entries())
      assert.is(Buffer.compare(content, before[index]?.content ?? Buffer.of()), 0, address);
  } finally {
    Date.now = now;
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

files("no file of the workbook tells when it was written, nor does any hold a date of the build", () => {
  const entries = entriesOf(bytesOf(downloads, "bang-doi-chieu.xlsx"));
  assert.ok(entries.length > 8);
  for (const { name, times } of entries) {
    assert.equal(times, [0x00210000, 0x00210000], name);
    assert.not.match(name, /docProps/);
  }
});

files("what is no ZIP file is refused rather than changed", () => {
  assert.throws(() => withoutTimes(Buffer.from("PK")), /no end of a ZIP file/);
  assert.throws(() => withoutTimes(Buffer.alloc(40)), /no end of a ZIP file/);
});

files("the first row and column of each table stay in sight, and every sheet has a Vietnamese name", () => {
  const entries = new Map(entriesOf(bytesOf(downloads, "bang-doi-chieu.xlsx")).map(({ name, text }) => [name, text]));
  const workbook = entries.get("xl/workbook.xml") ?? "";
  assert.equal(
    [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name),
    ["Đọc trước", "Bảng đối chiếu", "Mức đề ra", "Con số", "Bài viết"],
  );
  for (const number of [2, 3, 4, 5])
    assert.match(
      entries.get(`xl/worksheets/sheet${number}.xml`) ?? "",
      /<pane ySplit="1" xSplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"\/>/,
    );
});

files(
  "addresses are whole where the archive says where it lies, else from the site's root, and the README says which",
  async () => {
    const at = (given: typeof downloads): string => {
      const [header = [], first = []] = parseCsv(textOf(given, "bang-doi-chieu.csv"));
      return first[header.indexOf("address")] ?? "";
    };
    assert.is(at(downloads), "https://kho.example.vn/doi-chieu/chi-tieu/ben-so-2/");
    assert.match(textOf(downloads, "README.md"), "Địa chỉ là địa chỉ đầy đủ.");
    const own = await downloadsOf(sampleArchive());
    assert.is(at(own), "/chi-tieu/ben-so-2/");
    assert.match(textOf(own, "README.md"), "mọi địa chỉ bắt đầu bằng dấu gạch chéo");
  },
);

files("licence and citation stand beside the files and inside them", async () => {
  const licence = "theo giấy phép CC-BY-4.0: https://creativecommons.org/licenses/by/4.0/";
  const citation =
    'Kho "thử", số 1. Bảng đối chiếu mức đề ra và kết quả, bản cập nhật ngày 04/03/2021. https://kho.example.vn/doi-chieu/du-lieu/';
  assert.match(textOf(downloads, "LICENSE.txt"), licence);
  assert.is(textOf(downloads, "trich-dan.txt"), `${citation}\n`);
  const [notes = ""] = entriesOf(bytesOf(downloads, "bang-doi-chieu.xlsx"))
    .filter(({ name }) => name.endsWith("sharedStrings.xml"))
    .map(({ text }) => text.replaceAll("&quot;", '"'));
  for (const name of ["README.md", "bang-doi-chieu.json", "bai-viet.json", "chi-tieu/du-an.json", "datapackage.json"])
    for (const words of [licence, citation])
      assert.ok(textOf(downloads, name).replaceAll('\\"', '"').includes(words), `${name}: ${words}`);
  for (const words of [licence, citation]) assert.ok(notes.includes(words), words);
});

files("an archive that names no licence says so plainly", async () => {
  const own = await downloadsOf(sampleArchive());
  for (const name of ["LICENSE.txt", "README.md", "bang-doi-chieu.json", "datapackage.json"])
    assert.match(textOf(own, name), "Kho này không nêu giấy phép");
  assert.is(textOf(own, "trich-dan.txt").includes("http"), false);
});

files("the README explains every column of every table, and names every file", () => {
  const readme = textOf(downloads, "README.md");
  assert.match(readme, /`quote` .*Nếu bài do kho viết lại thì đó là lời của kho, không phải của nguồn/);
  for (const { schema } of tablesIn(downloads))
    for (const { name, title, description } of schema.fields)
      assert.ok(readme.includes(`- \`${name}\` (${title}; `) && readme.includes(description), name);
  for (const { name } of downloads.offered) assert.ok(readme.includes(`- \`${name}\`: `), name);
});

files("the page lists every file with its size, its terms and its columns", () => {
  const [page] = dataViews(archive, downloads);
  const offers = page?.props.groups.flatMap((group) => group.offers) ?? [];
  assert.equal(new Set(offers.map(({ to }) => to)).size, downloads.offered.length);
  assert.is(offers.length, downloads.offered.length);
  assert.equal(
    page?.props.groups[0]?.offers.map(({ to }) => to),
    ["/du-lieu/bang-doi-chieu.xlsx", "/du-lieu/bang-doi-chieu.csv"],
  );
  const known = new Set([...downloads.files].map(({ address }) => address));
  for (const { to, size, hint } of offers) {
    const content = bytesOf(downloads, to.replace("/du-lieu/", ""));
    assert.ok(size.includes(`${writeDecimal((content.length / 1000).toFixed(1), usualMarks)} KB`), size);
    assert.ok(known.has(to), to);
    assert.ok(hint.length > 0);
  }
  assert.is(page?.props.licence.url, "https://creativecommons.org/licenses/by/4.0/");
  assert.is(page?.props.licence.before.at(-2), ":");
  assert.is(page?.props.rowFile?.to, "/du-lieu/chi-tieu/ben-so-2.json");
  assert.equal(
    page?.props.tables.map(({ columns }) => columns.map(({ name }) => name)),
    tablesIn(downloads)
      .filter(({ name }) => name !== "bang-doi-chieu-excel")
      .map(({ header }) => [...header]),
  );
});

files(
  "the project's own downloads are all offered on their page, but those of single rows, articles and years",
  async () => {
    const real = await realArchive();
    const own = await downloadsOf(real);
    const { data } = viewsOf(real, own, []);
    const file = [...own.files];
    const years = new Set(real.articles.map(({ year }) => year)).size;
    assert.is(file.length, 12 + 3 * real.rows.length + 2 * real.articles.length + years);
    const offers = data[0]?.props.groups.flatMap((group) => group.offers.map(({ to }) => to)) ?? [];
    assert.equal(
      offers.sort(),
      file
        .slice(0, 12)
        .map(({ address }) => address)
        .sort(),
    );
  },
);

files("an archive without rows does not offer them", async () => {
  const bare = archiveFrom({});
  const [page] = dataViews(bare, await downloadsOf(bare));
  assert.is(page?.props.intro, bare.strings.data.page.introEmpty);
  assert.not.match(page?.props.intro ?? "", /0 dòng/);
});

files.run();
