/** What is said of an article's words, by what its front matter tells of them. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { articleViews } from "../../src/views/articles.ts";
import { rowViews } from "../../src/views/rows.ts";
import { archiveFrom } from "../model.ts";

const accounts = suite("whose words an article has");

function pagesOf(front: string) {
  const archive = archiveFrom({
    "src/articles/2021/a.md": `---\ntitle: Bài A\ndate: 2021-02-03\n${front}---\n\nCảng trồng 9 ha rừng.\n`,
    "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
    "_data/targets.yaml":
      '- { id: rung, name: Rừng, organisation: cang, period: 2020, measure: flow, unit: hectare, result: { value: "9", article: 2021/a, quote: trồng 9 ha } }\n',
  });
  const [article, row] = [articleViews(archive)[0]?.props, rowViews(archive)[0]?.props];
  return { label: article?.label, account: article?.account, passage: row?.passages[0] };
}

const day = "ngày 3 tháng 2 năm 2021";
const own = "Bài do kho viết lại từ nguồn. Câu trích là lời của kho, không phải nguyên văn";

for (const [what, front, said, check] of [
  [
    "leads to its source",
    "text: account\nsource: https://a.example/bai\narchived: https://b.example/bai\n",
    `${own}; mở nguồn để kiểm tra.`,
    "Mở nguồn https://a.example/bai",
  ],
  [
    "without a source leads to the preserved copy",
    "text: account\narchived: https://b.example/bai\n",
    `${own}; mở bản lưu để kiểm tra.`,
    "Bản lưu https://b.example/bai",
  ],
  [
    "without either tells what to look for",
    "text: account\npublisher: Báo Vịnh Xanh\n",
    `${own}. Kho không có liên kết đến nguồn; muốn kiểm tra, hãy tìm bài gốc: Báo Vịnh Xanh, ${day}.`,
    undefined,
  ],
  [
    "of which nothing is known says that it cannot be checked",
    "text: account\n",
    `${own}. Kho không có liên kết đến nguồn và không ghi nơi đăng, nên ở đây chưa kiểm tra được.`,
    undefined,
  ],
] as const) {
  accounts(`an account ${what}, on its own page and at each proof`, () => {
    const { account, passage } = pagesOf(front);
    assert.is(account?.text, said);
    assert.is(account?.check && `${account.check.text} ${account.check.url}`, check);
    assert.equal(passage?.account, account);
  });
}

for (const [what, front, label, proof] of [
  [
    "an account names its source",
    "text: account\npublisher: Báo Vịnh Xanh\nsource: https://bao.example/cang\n",
    "Bài viết lại",
    `Khớp với câu trong bài {article}, do kho viết lại từ Báo Vịnh Xanh, ${day}.`,
  ],
  [
    "an account without a publisher names its author",
    "text: account\nauthor: Lê An\narchived: https://luu.example/cang\n",
    "Bài viết lại",
    `Khớp với câu trong bài {article}, do kho viết lại từ Lê An, ${day}.`,
  ],
  [
    "an account without a link has its source named by what is said of it",
    "text: account\npublisher: Báo Vịnh Xanh\n",
    "Bài viết lại",
    "Khớp với câu trong bài {article}.",
  ],
  [
    "an account of a source without a name",
    "text: account\n",
    "Bài viết lại",
    `Khớp với câu trong bài {article}, do kho viết lại từ một nguồn đăng ${day}.`,
  ],
  ["an original", "text: original\n", "Nguyên văn", `Nguyên văn trong bài {article}, ${day}.`],
  ["what does not say is not called an original", "", undefined, `Câu trích trong bài {article}, ${day}.`],
] as const) {
  accounts(`proofs: ${what}`, () => {
    const { label: shown, passage } = pagesOf(front);
    assert.is(shown, label);
    assert.is(passage?.proof, proof);
  });
}

accounts.run();
