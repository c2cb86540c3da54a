/** What a command tells of its way, in each language. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { printSummary } from "../../src/pipeline/print.ts";
import { count, failedLine, seconds, size, stageNames, withoutStages } from "../../src/pipeline/words.ts";

const words = suite("words of a command");

words("figures are written as each language writes them", () => {
  assert.equal([count(12345, "en"), count(12345, "vi")], ["12,345", "12.345"]);
  assert.equal([seconds(1234, "en"), seconds(1234, "vi")], ["1.2 s", "1,2 giây"]);
  assert.equal([size(45_600, "en"), size(1_234_567, "en"), size(1_234_567, "vi")], ["46 KB", "1.2 MB", "1,2 MB"]);
});

words("a summary has one line a thing, its figures below each other", () => {
  const summary = { articles: 2, rows: 1, pages: 12, files: 34, indexBytes: 9000, indexKept: true, out: "/kho/dist" };
  const times = {
    stages: new Map([
      ["read", 100],
      ["publish", 20],
    ] as const),
    total: 1200,
  };
  assert.is(
    printSummary(summary, times, "en"),
    `
articles     2
ledger rows  1
pages        12 (34 files)
index        9 KB, kept from an earlier build
time         1.2 s, most of it read: read 0.1 s, publish 0.0 s
site         /kho/dist`,
  );
  assert.is(
    printSummary(summary, times, "vi"),
    `
bài viết        2
dòng đối chiếu  1
trang           12 (34 tệp)
chỉ mục         9 KB, giữ từ lần dựng trước
thời gian       1,2 giây, lâu nhất là đọc nguồn: đọc nguồn 0,1 giây, xuất bản 0,0 giây
trang web       /kho/dist`,
  );
});

words("a summary tells how much differs from what was published before", () => {
  const summary = { articles: 2, rows: 1, pages: 12, files: 34, indexBytes: 9000, indexKept: false, out: "/kho/dist" };
  const said = (changes: { files: number; bytes: number; gone: number }, language: "en" | "vi"): string =>
    /^(?:changed|thay đổi) +(.*)$/m.exec(
      printSummary({ ...summary, changes }, { stages: new Map(), total: 1 }, language),
    )?.[1] ?? "";
  assert.is(said({ files: 1200, bytes: 45_600, gone: 0 }, "en"), "1,200 files, 46 KB");
  assert.is(said({ files: 1200, bytes: 45_600, gone: 3 }, "vi"), "1.200 tệp, 46 KB; bỏ 3 tệp");
  assert.is(said({ files: 0, bytes: 0, gone: 0 }, "vi"), "không có gì so với lần xuất bản trước");
});

words("a summary hints at a site that does not say where it lies, once for all that is left out", () => {
  const summary = { articles: 1, rows: 1, pages: 1, files: 1, indexBytes: 1, indexKept: false, out: "/dist" };
  const said = (withoutUrl: boolean): string =>
    printSummary({ ...summary, withoutUrl }, { stages: new Map(), total: 1 }, "en");
  assert.match(said(true), /\nhint +_data\/site\.yaml has no url, so there are no feeds, no sitemap, no robots\.txt, /);
  assert.not.match(said(false), /hint/);
});

words(
  "a summary hints at an earlier address that names the site's folder again, and says what was perhaps meant",
  () => {
    const summary = { articles: 1, rows: 1, pages: 1, files: 1, indexBytes: 1, indexKept: false, out: "/dist" };
    const movedBelow = { given: "/kho/cu/", meant: "/cu/", below: "/kho", count: 3 };
    const said = (language: "en" | "vi"): string =>
      printSummary({ ...summary, movedBelow }, { stages: new Map(), total: 1 }, language);
    assert.match(said("en"), "moved_from: /kho/cu/ (and 2 more) stands for /kho/kho/cu/ on the host, ");
    assert.match(said("en"), "if /kho/cu/ is meant there, write /cu/");
    assert.match(said("vi"), "moved_from: /kho/cu/ (và 2 địa chỉ nữa) là /kho/kho/cu/ trên máy chủ ");
  },
);

words("a summary hints at a site that names no contact", () => {
  const summary = { articles: 2, rows: 1, pages: 12, files: 34, indexBytes: 9000, indexKept: false, out: "/kho/dist" };
  const times = { stages: new Map(), total: 1200 };
  const said = (withoutContact: boolean, language: "en" | "vi"): string =>
    printSummary({ ...summary, withoutContact }, times, language);
  assert.match(
    said(true, "en"),
    /\nhint +_data\/site\.yaml has no contact, so no page says where to report a mistake\n/,
  );
  assert.match(said(true, "vi"), /\ngợi ý +_data\/site\.yaml chưa có contact nên các trang không hiện “Báo sai sót”\n/);
  assert.not.match(said(false, "en"), /hint/);
});

words("a summary names the archive's colours that nothing but a browser can tell", () => {
  const summary = { articles: 2, rows: 1, pages: 12, files: 34, indexBytes: 9000, indexKept: false, out: "/kho/dist" };
  const said = (unreadColours: string[], language: "en" | "vi"): string =>
    printSummary({ ...summary, unreadColours }, { stages: new Map(), total: 1200 }, language);
  assert.match(said(["paper", "ink"], "en"), /\nhint +overrides\/: .* for --paper, --ink: /);
  assert.match(said(["paper"], "vi"), /\ngợi ý +overrides\/: .* của --paper vì /);
  assert.not.match(said([], "en"), /hint/);
});

words("a summary names colours that cannot be read, and the theme in which that is so", () => {
  const summary = { articles: 2, rows: 1, pages: 12, files: 34, indexBytes: 9000, indexKept: false, out: "/kho/dist" };
  const faintColours = [{ theme: "dark", name: "ink", contrast: 1.04 }] as const;
  const said = (language: "en" | "vi"): string =>
    printSummary({ ...summary, faintColours }, { stages: new Map(), total: 1200 }, language);
  assert.match(said("en"), "hint         overrides/: in the dark theme --ink can hardly be read on --paper (1.0 : 1; ");
  assert.match(said("vi"), "ở giao diện tối, --ink khó đọc trên --paper (1,0 : 1; ");
});

words("a summary names a property that nothing reads, and what was perhaps meant", () => {
  const summary = { articles: 2, rows: 1, pages: 12, files: 34, indexBytes: 9000, indexKept: false, out: "/kho/dist" };
  const unusedProperties = [{ name: "papre", hint: { en: "perhaps --paper", vi: "có lẽ là --paper" } }];
  const said = (language: "en" | "vi"): string =>
    printSummary({ ...summary, unusedProperties }, { stages: new Map(), total: 1200 }, language);
  assert.match(said("en"), "overrides/styles.css sets --papre, which nothing on the site reads; perhaps --paper");
  assert.match(said("vi"), "đặt --papre nhưng không có gì trên trang dùng đến; có lẽ là --paper");
});

words("of what a failed command has printed, only what is wrong is left", () => {
  for (const language of ["en", "vi"] as const) {
    for (const name of stageNames) {
      const printed = `x  1  0.1 s\n${failedLine(name, language)}\na.md:1:1  y\n`;
      assert.is(withoutStages(printed, language), "a.md:1:1  y\n", `${language} ${name}`);
    }
    assert.is(withoutStages("a is no folder\n", language), "a is no folder\n");
  }
});

words.run();
