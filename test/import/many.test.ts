/** Folders and files of records: all are tried, all are told. */
import { readdirSync, readFileSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { farLine } from "../../src/cli/import-progress.ts";
import { importFiles } from "../../src/import/import.ts";
import { printOutcomes } from "../../src/import/print-many.ts";
import { archiveOf, scratch, writeAll } from "../tools.ts";
import { rawText } from "./sample.ts";

const many = suite("many at once");

const record = (number: number, more: object = {}): string =>
  JSON.stringify({
    id: String(number),
    title: `Bài số ${number}`,
    date: "2020-08-03",
    lead: "Mở đầu.",
    body: [`Đoạn ${number} * một.`, "Đoạn hai."],
    ...more,
  });

many(
  "a folder: every file that can be imported, those of saved pages' own folders left out; a fault stops none",
  async () => {
    const folder = await scratch();
    await writeAll(folder, {
      "a.txt": rawText(),
      "b/c.txt": "không có ngày",
      "b/d.jsonl": `${record(1)}\n`,
      "trang_files/khung.html": "<p>không phải bài</p>",
      "anh.jpg": "",
      "e.rtf": "{\\rtf1}",
      ".an.txt": rawText(),
    });
    const archive = await archiveOf({});
    const seen: string[] = [];
    const outcomes = await importFiles([folder], { archive, progress: (done, total) => seen.push(`${done}/${total}`) });
    assert.equal(
      outcomes.map(({ file, written }) => [file.slice(folder.length + 1), written !== undefined]),
      [
        ["a.txt", true],
        [join("b", "c.txt"), false],
        [`${join("b", "d.jsonl")}:1`, true],
        ["", false],
      ],
    );
    assert.equal(seen, ["1/3", "2/3", "3/3"]);
    assert.match(
      printOutcomes(outcomes, "en"),
      /\n\nimported 2, refused 1\n {2}guessed: author 1|\n\nimported 2, refused 1/,
    );
  },
);

many("a folder's documents of other kinds, and links in it, are named and counted", async () => {
  const folder = await scratch();
  const apart = await scratch();
  const others = ["b/cũ.doc", "trang.xls", ...["1", "2", "3", "4"].map((name) => `v${name}.rtf`)];
  await writeAll(folder, { "a.txt": rawText(), ...Object.fromEntries(others.map((name) => [name, "x"])) });
  await writeAll(apart, { "c.txt": rawText({ title: "Bài ở nơi khác" }), "d/e.jpg": "" });
  await symlink(join(apart, "c.txt"), join(folder, "c.txt"));
  await symlink(join(apart, "d"), join(folder, "d"), "dir");
  await symlink(join(apart, "d/e.jpg"), join(folder, "e.jpg"));
  const outcomes = await importFiles([folder], { archive: await archiveOf({}), dryRun: true });
  const said = (language: "en" | "vi"): string => printOutcomes(outcomes.slice(1), language).replaceAll(folder, ".");
  assert.is(
    said("en"),
    `left out  .: 6 documents of other kinds: “${join("b", "cũ.doc")}”, “trang.xls”, “v1.rtf”, “v2.rtf”, “v3.rtf” and 1 more
    save each as .docx or .xlsx, and import that

left out  .: 2 links, which are not followed: “c.txt”, “d”
    name what they lead to

left out 8`,
  );
  assert.match(said("vi"), "“v3.rtf” và 1 tệp nữa");
  assert.ok(outcomes[0]?.planned);
  const [none, left] = await importFiles([join(folder, "b")], { archive: await archiveOf({}) });
  assert.match(none?.refused?.message ?? "", /without a file that can be imported/);
  assert.match(left === undefined ? "" : printOutcomes([left], "en"), "1 document of another kind: “cũ.doc”");
});

many("records: each line by itself, by the names that exports use; what is none is told with its line", async () => {
  const folder = await scratch();
  const lines = [
    record(1),
    "",
    JSON.stringify({
      headline: "Bài thứ hai",
      published_at: "2020-12-31T18:00:00Z",
      sapo: "Sapo.",
      content:
        "<p>Một <b>đậm</b>.</p><script>x()</script><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
      authors: [{ name: "Lê An" }],
      url: "https://a.example/2",
      site: "Báo A",
    }),
    "{hỏng",
    "[1]",
    record(5, { body: [] }),
    record(6, { date: undefined }),
    record(7, { date: "2021-02-30" }),
    record(8, { date: 1_612_137_600, published: "" }),
  ];
  await writeAll(folder, { "a.jsonl": `\ufeff${lines.join("\r\n")}` });
  const archive = await archiveOf({});
  const outcomes = await importFiles([join(folder, "a.jsonl")], { archive });
  assert.equal(
    outcomes.map(({ file, written, refused }) => `${file.split(":").at(-1)} ${written ?? refused?.message}`),
    [
      "1 src/articles/2020/bai-so-1.md",
      "3 src/articles/2021/bai-thu-hai.md",
      "4 is no record: a line must hold one object of JSON",
      "5 is no record: a line must hold one object of JSON",
      "6 no body: the page says it nowhere",
      "7 no date: the page says it nowhere",
      "8 no date: “2021-02-30”: there is no such day (date)",
      "9 no date: “1612137600”: it cannot be read as a day (date)",
    ],
  );
  assert.match(
    readFileSync(join(archive, "src/articles/2020/bai-so-1.md"), "utf8"),
    /description: Mở đầu\.\ntext: original\n---\n\nĐoạn 1 \* một\.\n\nĐoạn hai\.\n$/,
  );
  assert.match(
    readFileSync(join(archive, "src/articles/2021/bai-thu-hai.md"), "utf8"),
    /author: Lê An\npublisher: Báo A\nsource: https:\/\/a\.example\/2\ntext: original\n---\n\nMột \*\*đậm\*\*\.\n\n\| A \| B \|\n\| --- \| --- \|\n\| 1 \| 2 \|\n$/,
  );
  const [dated] = (await importFiles([join(folder, "a.jsonl")], { archive, date: "2019-01-02", dryRun: true })).slice(
    -3,
  );
  assert.is(dated?.planned, "src/articles/2019/bai-so-6.md");
});

many("a record that cannot be read is refused by itself, and the lines behind it come in", async () => {
  const folder = await scratch();
  const deep = `${'{"name":'.repeat(50_000)}"a"${"}".repeat(50_000)}`;
  await writeAll(folder, { "a.jsonl": `{"title":${deep}}\n${record(2)}\n` });
  const outcomes = await importFiles([join(folder, "a.jsonl")], { archive: await archiveOf({}), dryRun: true });
  assert.equal(
    outcomes.map(({ planned, refused }) => planned ?? refused?.message),
    ["cannot be read: it is damaged, or made in an unusual way", "src/articles/2020/bai-so-2.md"],
  );
});

many("of many, only what was refused is told one by one, and the rest is counted", async () => {
  const folder = await scratch();
  const words = "một hai ba bốn năm sáu bảy tám chín mười trăm nghìn".split(" ");
  const lines = Array.from({ length: 30 }, (_, at) =>
    record(at, { body: [words.map((word) => `${word}${at}`).join(" ")] }),
  );
  await writeAll(folder, { "a.jsonl": [...lines, record(0)].join("\n") });
  const archive = await archiveOf({});
  const outcomes = await importFiles([join(folder, "a.jsonl")], { archive });
  assert.is(
    printOutcomes(outcomes, "en").replaceAll(folder, "."),
    "refused   ./a.jsonl:31: src/articles/2020/bai-so-0.md exists already\nimported 30, refused 1\n  not found: publisher 30, author 30, source 30",
  );
  assert.match(printOutcomes(outcomes, "vi"), /đã nhập 30, từ chối 1\n {2}không thấy: nơi đăng 30/);
  assert.is(readdirSync(join(archive, "src/articles/2020")).length, 30);
});

many("tells how many are done, and how long the rest takes", () => {
  assert.is(farLine(2000, 10_000, 5000, "en"), "import  2,000 / 10,000  about 20.0 s left");
  assert.is(farLine(2000, 10_000, 5000, "vi"), "nhập  2.000 / 10.000  còn khoảng 20,0 giây");
});

many.run();
