/** What is put into the search index: every article and row, told in a way that the ranking can rely on. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { htmlOf } from "../../src/search/index/content.ts";
import { type Document, documentsOf } from "../../src/search/index/documents.ts";
import { archiveOf, article, root } from "../tools.ts";

const documents = suite("documents");

function html(document: Document | undefined): string {
  return document === undefined ? "" : htmlOf(document.content);
}

documents("every article and row is a document, newest first, those of one day by address", async () => {
  const made = documentsOf(modelOf(validate(await readSources(root))));
  assert.is(made.length, 26);
  assert.ok(made.every(({ day }, place) => place === 0 || day <= (made[place - 1]?.day ?? "")));
  const ofOneDay = made.filter(({ day }) => day === "2020-08-03").map(({ address }) => address);
  assert.equal(ofOneDay, [...ofOneDay].sort());
  const row = made.find(({ address }) => address.endsWith("/xuat-khau-tang-truong-2015-2020/"));
  assert.match(html(row), /data-pagefind-filter="ket-luan\[content\]" content="exceeded"/);
  assert.match(html(row), /<i id=".dau"><\/i>Tốc d\u0335ộ tăng bình quân của xuất khẩu là 8\u02cf8\u01c0/);
  const [first] = made.filter(({ address }) => address.includes("/bai-viet/"));
  assert.match(html(first), /data-pagefind-meta="ngay\[content\]" content="20200803"/);
});

documents(
  "a row tells whose it is and of which period, and which of its figures are derived or estimated",
  async () => {
    const folder = join(root, "test/archives/a-ledger-of-many-kinds");
    const made = [root, folder].map(async (path) => documentsOf(modelOf(validate(await readSources(path)))));
    const all = (await Promise.all(made)).flat();
    const told = (row: string, meta: string): string | undefined => {
      const made = html(all.find(({ address }) => address.endsWith(`/${row}/`)));
      const text = made.match(new RegExp(`data-pagefind-meta="${meta}\\[content\\]" content="([^"]*)"`))?.[1];
      return text?.replace(/[\u00a0\u2060]/g, (sign) => (sign === "\u00a0" ? " " : ""));
    };
    assert.is(told("xuat-khau-tang-truong-2015-2020", "cua"), "Khu công nghiệp Hà Nội · giai đoạn 2015–2020");
    assert.is(told("xuat-khau-tang-truong-2015-2020", "so"), "Kết quả 8,8% · mức đề ra 8,0% (suy ra)");
    assert.is(told("hang-qua-cang-2023", "cua"), "Cảng An Hải · năm 2023");
    assert.is(told("hang-qua-cang-2023", "so"), "Kết quả ước tính 11,9 triệu tấn · mức đề ra 12,4 triệu tấn");
    assert.is(told("hang-qua-cang-2024", "so"), "Mức đề ra 13,0 triệu tấn");
  },
);

documents("what an article says stays text in its document", async () => {
  const folder = await archiveOf({
    "src/articles/2021/a.md": article('"<b>A"', "2021-01-15", "<script>x</script> & “y”", 'publisher: "\\"><b>"\n'),
  });
  const [document] = documentsOf(modelOf(validate(await readSources(folder))));
  assert.not.match(html(document), /<(b|script)>/);
  assert.match(html(document), /&quot;&gt;&lt;b&gt;/);
});

documents.run();
