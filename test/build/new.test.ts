/** From nothing to a page: a new archive, a new article, and a raw text brought in. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { newArticle } from "../../src/new/new.ts";
import { archiveOf, scratch, tool, writeAll } from "../tools.ts";
import { filesIn, hashesOf } from "./run.ts";

const begin = suite("new and import");

begin("a new archive can be built as it is, in the language that was asked for", async () => {
  const archive = join(await scratch(), "kho mới");
  const made = await tool(["new", "archive", archive]);
  assert.is(made.status, 0, made.stderr);
  assert.ok(made.stdout.includes(join(archive, "_data", "site.yaml")), made.stdout);
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  assert.match(await readFile(join(archive, "dist", "index.html"), "utf8"), /<html lang="en">[\s\S]*Sample Library/);
});

begin("an archive is not begun where anything lies", async () => {
  const folder = await scratch();
  await writeAll(folder, { "thu-rieng.txt": "của tôi" });
  const made = await tool(["new", "archive", folder]);
  assert.is(made.status, 1);
  assert.match(made.stderr, /is not empty/);
  assert.equal(await filesIn(folder), ["thu-rieng.txt"]);
});

begin("a new article can be built as it is, whatever its title holds", async () => {
  const archive = await archiveOf({});
  const titles: readonly (readonly [string, string])[] = [
    ["Đường ven biển: thông xe", "src/articles/2021/duong-ven-bien-thong-xe.md"],
    ['"Làn xanh" & #1 {cảng}', "src/articles/2021/lan-xanh-1-cang.md"],
    ["2021", "src/articles/2021/2021.md"],
  ];
  for (const [title, path] of titles) {
    const made = await tool(["new", "article", title, "--date", "2021-05-19", "--archive", archive]);
    assert.equal(made, { status: 0, stdout: `${path}\n`, stderr: "" });
  }
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  const page = await readFile(join(archive, "dist/bai-viet/2021/lan-xanh-1-cang/index.html"), "utf8");
  assert.match(page, /<h1[^>]*>("|&quot;)Làn xanh("|&quot;) &amp; #1 \{cảng\}<\/h1>/);
});

begin("a new article is in the language of its archive, and its title is a text for every reader of YAML", async () => {
  const archive = await archiveOf({ "_data/site.yaml": "title: Harbour\nlang: en\n" });
  const path = await newArticle(archive, "Yes", "2021-05-19");
  const text = await readFile(join(archive, path), "utf8");
  assert.match(text, /^---\ntitle: "Yes"\ndate: 2021-05-19\n# description, .* may follow\n---\n\nWrite the text here/);
  assert.not.match(text, /[ạ-ỹ]/);
});

begin("a new article never overwrites one", async () => {
  const archive = await archiveOf({});
  const command = ["new", "article", "Cảng Vịnh Xanh", "--date", "2021-05-19", "--archive", archive];
  assert.is((await tool(command)).status, 0);
  await writeAll(archive, { "src/articles/2021/cang-vinh-xanh.md": "của tôi" });
  const before = await hashesOf(archive);
  const again = await tool(command);
  assert.is(again.status, 1);
  assert.match(again.stderr, /cang-vinh-xanh\.md is there already; it is not overwritten\n$/);
  assert.equal(await hashesOf(archive), before);
});

begin("an article of a day that does not exist, or without an address, is refused", async () => {
  const archive = await archiveOf({});
  for (const [title, day] of [
    ["Cảng", "2021-02-30"],
    ["Cảng", "19/5/2021"],
    ["!!!", "2021-05-19"],
  ] as const) {
    const made = await tool(["new", "article", title, "--date", day, "--archive", archive]);
    assert.is(made.status, 1);
    assert.not.match(made.stderr, /\n\s+at /);
  }
  assert.equal(await filesIn(archive), ["_data/site.yaml"]);
});

const raw = `Cảng Vịnh Xanh đón chuyến tàu thứ 1.000
15/09/2019
(Báo Vịnh Xanh) – Sáng nay, cảng Vịnh Xanh đón chuyến tàu thứ 1.000, sớm hơn kế hoạch hai tuần.
Tàu Bình Minh cập cảng
Theo Ban quản lý cảng, sản lượng hàng hóa đạt 2,4 triệu tấn, vượt 5% so với kế hoạch.
Cảng cũng bố trí “làn xanh” cho hàng nông sản, từ 5 giờ đến 22 giờ.
Mai Thu Lan`;

begin("a raw text brought into an archive with only a title becomes a page", async () => {
  const archive = await archiveOf({});
  const folder = await scratch();
  await writeAll(folder, { "tin.txt": raw });
  const brought = await tool(["import", join(folder, "tin.txt"), "--archive", archive]);
  assert.is(brought.status, 0, brought.stderr);
  const path = "src/articles/2019/cang-vinh-xanh-don-chuyen-tau-thu-1-000.md";
  assert.ok(brought.stdout.includes(path), brought.stdout);
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  const address = "bai-viet/2019/cang-vinh-xanh-don-chuyen-tau-thu-1-000/index.html";
  // Which spaces keep a line together does not matter here.
  const page = (await readFile(join(archive, "dist", address), "utf8")).replaceAll("\u00a0", " ");
  assert.match(page, /<h1[^>]*>Cảng Vịnh Xanh đón chuyến tàu thứ 1\.000<\/h1>/);
  assert.match(page, /<time datetime="2019-09-15">/);
  for (const words of ["Báo Vịnh Xanh", "Mai Thu Lan", "sớm hơn kế hoạch hai tuần", "làn xanh", "Tàu Bình Minh"])
    assert.ok(page.includes(words), `the page does not hold ${words}`);
});

begin("a raw text is not brought in twice", async () => {
  const archive = await archiveOf({});
  const folder = await scratch();
  await writeAll(folder, { "tin.txt": raw });
  const command = ["import", join(folder, "tin.txt"), "--archive", archive];
  assert.is((await tool(command)).status, 0);
  const before = await hashesOf(archive);
  const again = await tool(command);
  assert.is(again.status, 1);
  assert.match(again.stdout, /refused .*exists already/);
  assert.equal(await hashesOf(archive), before);
});

begin.run();
