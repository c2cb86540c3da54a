/** Files of strangers, brought into an archive: read in a process of their own, once each, and nothing of what is there is touched. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Reader } from "../../src/import/apart/reader.ts";
import { importFiles } from "../../src/import/import.ts";
import { archiveOf, article, root, scratch, writeAll } from "../tools.ts";
import { docx, p } from "./docx.ts";
import { rawText, title } from "./sample.ts";

const strangers = suite("strangers' files");
const page = (name: string): string => join(root, "test/import/pages", `${name}.html`);

strangers(
  "a page comes in with its picture beside it; again it is refused, by its address and by its words",
  async () => {
    const archive = await archiveOf({});
    const outcomes = await importFiles([page("tuoitre"), page("tuoitre"), page("nhandan")], { archive });
    const path = "src/articles/2019/thu-ngan-sach-9-thang-cua-vinh-xanh-dat-81-du-toan.md";
    assert.equal(
      outcomes.map(({ written }) => written !== undefined),
      [true, false, true],
    );
    assert.is(outcomes[1]?.refused?.message, `${path} exists already`);
    const text = readFileSync(join(archive, path), "utf8");
    assert.match(text, /^source: https:\/\/tre\.vinhxanh\.example\/thu-ngan/m);
    assert.match(text, /!\[Người dân nộp thuế\]\(thu-ngan-sach-9-thang-cua-vinh-xanh-dat-81-du-toan-anh-1\.png\)/);
    assert.equal(readdirSync(join(archive, "src/articles/2019")).sort(), [
      "thu-ngan-sach-9-thang-cua-vinh-xanh-dat-81-du-toan-anh-1.png",
      "thu-ngan-sach-9-thang-cua-vinh-xanh-dat-81-du-toan.md",
    ]);
  },
);

strangers("what is there already is noticed: the same source, nearly the same words", async () => {
  const folder = await scratch();
  const archive = await archiveOf({
    "src/articles/2019/ten-khac.md": article(
      "Tên khác",
      "2019-10-06",
      "Nội dung khác.",
      "source: http://www.tre.vinhxanh.example/thu-ngan-sach-9-thang-20191005081500123.htm\n",
    ),
  });
  const again = rawText({ title: `${title} – bản sửa` }).replace("12 ha", "13 ha");
  await writeAll(folder, {
    "a.txt": rawText(),
    "b.txt": again,
    "c.txt": rawText({ title: "Tên thứ ba", lead: "Một đoạn mở đầu khác hẳn, dài hơn một chút." })
      .replace(/^- .*$/m, "Đoạn này cũng khác hẳn so với bài kia, kể về chuyện kho lạnh mới xây và giá thuê đất.")
      .replace(
        /^Theo .*$/m,
        "Nhà máy ở phía bắc cảng dùng bảy trăm lao động, phần nhiều là người của hai xã ven biển.",
      ),
  });
  const files = [page("tuoitre"), ...["a", "b", "c"].map((name) => join(folder, `${name}.txt`))];
  const said = async (allowSimilar: boolean): Promise<(string | undefined)[]> =>
    (await importFiles(files, { archive, dryRun: true, allowSimilar })).map(
      ({ refused, planned }) => refused?.message ?? planned,
    );
  const own = "src/articles/2019/cang-vinh-xanh-don-chuyen-tau-thu-1-000";
  const found = await said(false);
  assert.is(found[0], "is there already, with the same source: src/articles/2019/ten-khac.md");
  assert.is(found[1], `${own}.md`);
  assert.match(
    found[2] ?? "",
    /^is there already in nearly the same words \(\d\d %\): src\/articles\/2019\/cang-vinh-xanh-don-chuyen-tau-thu-1-000\.md$/,
  );
  assert.is(found[3], "src/articles/2019/ten-thu-ba.md");
  assert.is((await said(true))[2], `${own}-ban-sua.md`);
});

strangers("a file that takes too long or ends its process is given up, and the next is read", async () => {
  const folder = await scratch();
  const worker = (name: string, code: string): Promise<void> => writeAll(folder, { [name]: code });
  await worker("slow.mjs", 'process.on("message", () => {}); setInterval(() => {}, 1000);');
  await worker("ends.mjs", 'process.on("message", () => process.exit(7));');
  const slow = new Reader({ seconds: 0.5, heap: 64 }, pathToFileURL(join(folder, "slow.mjs")));
  const ends = new Reader({ seconds: 20, heap: 64 }, pathToFileURL(join(folder, "ends.mjs")));
  const said = async (reader: Reader): Promise<string> => {
    const read = await reader.read(page("tinh"), "page");
    return "refused" in read ? read.refused.message : "";
  };
  assert.match(await said(slow), /could not be read within 0.5 s/);
  assert.match(await said(slow), /could not be read within 0.5 s/);
  assert.match(await said(ends), /more memory was needed/);
  slow.close();
  ends.close();
});

strangers("a dry run of a page with a picture writes neither", async () => {
  const archive = await archiveOf({});
  const [outcome] = await importFiles([page("tuoitre")], { archive, dryRun: true });
  assert.match(outcome?.planned ?? "", /thu-ngan-sach/);
  assert.equal(readdirSync(archive), ["_data"]);
});

strangers(
  "what is made to break a reader is refused in plain words, and the good file behind it comes in",
  async () => {
    const folder = await scratch();
    const archive = await archiveOf({});
    const nested = "<w:tbl><w:tr><w:tc>".repeat(20_000) + p("a") + "</w:tc></w:tr></w:tbl>".repeat(20_000);
    await writeAll(folder, {
      "lớn.html": Buffer.alloc(21 * 1024 ** 2, 97),
      "sâu.docx": await docx({ body: nested }),
      "sâu.pdf": `%PDF-1.7\n1 0 obj\n${"[".repeat(1_000_000)}\ntrailer<</Root 1 0 R>>`,
      "vòng.pdf":
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1000000000/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n",
      "khác.odt": "PK",
    });
    const names = ["lớn.html", "sâu.docx", "sâu.pdf", "vòng.pdf", "khác.odt"];
    const outcomes = await importFiles([...names.map((name) => join(folder, name)), page("ghost")], { archive });
    const said = outcomes.map(({ refused }) => refused?.message ?? "");
    assert.match(said[0] ?? "", /larger than 20 MB/);
    assert.match(said[1] ?? "", /cannot be read|safely/);
    assert.match(said[2] ?? "", /cannot be read/);
    assert.is.not(said[3], "");
    assert.match(said[4] ?? "", /another kind \(\.odt\)/);
    assert.match(outcomes[5]?.written ?? "", /rac-thai-nhua/);
  },
);

strangers.run();
