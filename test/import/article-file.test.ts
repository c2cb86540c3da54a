import MarkdownIt from "markdown-it";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { articleFile } from "../../src/import/article-file.ts";
import { draftOfText } from "../../src/import/draft.ts";
import { escapeMarkdown } from "../../src/text/escape.ts";
import { lead, paragraphs, rawText, title } from "./sample.ts";

const writing = suite("articleFile");

/** The front matter and the body of a file, apart. */
function split(file: string): readonly [string, string] {
  const [, front = "", body = ""] = /^---\n(.*?\n)---\n(.*)$/s.exec(file) ?? [];
  return [front, body];
}

/** The texts of the paragraphs that Markdown shows. */
function shown(body: string): readonly string[] {
  const html = new MarkdownIt().render(body);
  return [...html.matchAll(/<p>(.*?)<\/p>\n/g)].map(([, text = ""]) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
}

writing("writes the parts in their order, and the lead only as description", () => {
  assert.is(
    articleFile(draftOfText(rawText())),
    `---
title: ${title}
date: 2019-09-15
description: ${lead}
author: Mai Thu Lan
publisher: Báo Vịnh Xanh
image:
  caption: Ảnh minh họa
text: original
---

${paragraphs[0]}

1\\. Kho bãi được mở rộng thêm 12 ha; hệ số sử dụng * là 0,85 [1].

\\- Đội tàu lai dắt có 6 chiếc, trong đó 2 chiếc đóng mới năm 2018.

${paragraphs[3]}
`,
  );
});

writing("shows the paragraphs as they were", () => {
  const [, body] = split(articleFile(draftOfText(rawText())));
  assert.equal(shown(body), paragraphs);
});

writing("leaves out what is not known, and lists two authors", () => {
  const [front] = split(articleFile(draftOfText(rawText({ date: "", caption: "", author: "Mai Lan - Hoàng Sơn" }))));
  assert.equal(Object.keys(parse(front)), ["title", "description", "author", "publisher", "text"]);
  assert.equal(parse(front).author, ["Mai Lan", "Hoàng Sơn"]);
});

const hostile = [
  'Giá: "tăng" # giảm',
  "- gạch",
  "--- # ---",
  "{{ tên }} [x]: & *y !z %",
  "'nháy'",
  "2020",
  "true",
  "null",
  "yes",
  "12:30",
  "2020-08-03",
  "@a `b`",
  "> | ?",
  "___",
  "<script>alert(1)</script>",
  "… \\ …",
];

for (const text of hostile) {
  writing(`keeps as text wherever it stands: ${text}`, () => {
    const article = { ...draftOfText(""), title: text, lead: text, caption: text, authors: [text], publisher: text };
    const [front, body] = split(articleFile({ ...article, blocks: [text, text, "hết"].map(escapeMarkdown) }));
    const failsafe: unknown = parse(front, { schema: "failsafe" });
    const expected = { title: text, description: text, author: text, publisher: text, image: { caption: text } };
    assert.equal(failsafe, { ...expected, text: "original" });
    assert.equal(parse(front, { version: "1.1" }), { ...expected, text: "original" });
    assert.equal(parse(front), { ...expected, text: "original" });
    assert.equal(shown(body), [text, text, "hết"]);
  });
}

writing.run();
