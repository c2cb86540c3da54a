import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sentencesOf } from "../../src/text/sentences.ts";
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

sentences.run();
