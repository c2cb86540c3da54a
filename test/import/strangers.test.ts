/** Files of strangers, brought into an archive: read in a process of their own, once each, and nothing of what is there is touched. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Reader } from "../../src/import/apart/reader.ts";
import { importFiles } from "../../src/import/import.ts";
import { archiveOf, article, root, scratch, writeAll } from "../tools.ts";
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

strangers.run();
