import { suite } from "uvu";
import * as assert from "uvu/assert";
import { around, sentencesOf } from "../../src/text/sentences.ts";
import { randomOf } from "../random.ts";

const sentences = suite("sentences");

function cut(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

for (const [name, text, wanted] of [
  [
    "a mark before a capital ends a sentence",
    "Vượt 0,8%. Năm sau thì sao? Chưa rõ…",
    ["Vượt 0,8%.", "Năm sau thì sao?", "Chưa rõ…"],
  ],
  ["a mark within a number ends none", "Xuất 3.959 tấn, tăng 8,8%.", ["Xuất 3.959 tấn, tăng 8,8%."]],
  ["a closing quote belongs to what it closes", "Ông nói: “Đạt.” Rồi thôi.", ["Ông nói: “Đạt.”", "Rồi thôi."]],
  ["a figure may begin a sentence", "Xong. 654 dự án còn lại.", ["Xong.", "654 dự án còn lại."]],
  ["a small letter begins none", "v.v. và các việc khác.", ["v.v. và các việc khác."]],
  ["titles, places and initials are not cut", "GS. Lê A. Tuấn ở TP. Vinh.", ["GS. Lê A. Tuấn ở TP. Vinh."]],
  ["the number of an item is not cut off", "1. Vốn tăng. 2. Thu giảm.", ["1. Vốn tăng.", "2. Thu giảm."]],
  ["an end of line ends a sentence", "Hàng khô\n9,6\n\nHàng lỏng", ["Hàng khô", "9,6", "Hàng lỏng"]],
  ["nothing has no sentence", "", []],
] as const) {
  sentences(name, () => assert.equal(cut(text), [...wanted]));
}

sentences("no character but white space is lost, whatever the text", () => {
  const random = randomOf(3);
  const parts = ["A.", "b", "8,8%.", "“Có?”", "\n", "TP.", "…", "(9)", "GS. Lê", "!"];
  for (let round = 0; round < 1000; round++) {
    const text = Array.from({ length: random(9) }, () => parts[random(parts.length)]).join(" ");
    assert.is(cut(text).join("").replace(/\s/g, ""), text.replace(/\s/g, ""));
  }
});

sentences("a long sentence is cut between words around what matters, a short one is left whole", () => {
  const text = `${"trước ".repeat(30)}12 tấn ${"sau ".repeat(30)}`.trim();
  const words = { start: text.indexOf("12"), end: text.indexOf("12") + 6 };
  const part = around({ start: 0, end: text.length }, words, text, 20);
  assert.match(text.slice(part.start, part.end), /^(trước ){1,3}12 tấn( sau){1,5}$/);
  assert.equal(around({ start: 0, end: text.length }, words, text, 1000), { start: 0, end: text.length });
});

sentences("what matters is never cut, though there be no space for a long way", () => {
  const text = `${"a".repeat(300)}12 tấn${"b".repeat(300)}`;
  const words = { start: 300, end: 306 };
  const { start, end } = around({ start: 0, end: text.length }, words, text, 10);
  assert.ok(start <= words.start && end >= words.end);
});

sentences.run();
