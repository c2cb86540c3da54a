import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as plan from "../../src/search/plan.ts";
import { wordsOf } from "../../src/search/words.ts";

const planning = suite("plan");

function told(questions: readonly plan.Question[]): string[] {
  return questions.map(({ words, from }) => `${from} ${words.join(" ").replaceAll("d\u0335", "đ")}`);
}

const split = wordsOf;

planning("marks are seen in any form of Unicode, and đ is one", () => {
  assert.ok(plan.hasMarks(["đầu"]));
  assert.ok(plan.hasMarks(["đầu".normalize("NFD")]));
  assert.ok(plan.hasMarks(wordsOf("đo")));
  assert.not.ok(plan.hasMarks(["dau", "tu", "8"]));
});

planning("pairs side by side come first, the last one among them, then those across", () => {
  const rounds = plan.pairs(split("kim ngạch xuất khẩu gạo"), false);
  assert.equal(rounds.map(told), [["0 kim ngạch", "2 xuất khẩu", "3 khẩu gạo"], ["1 ngạch xuất"]]);
});

planning("pairs with a word of everyday grammar come after those that tell more", () => {
  const rounds = plan.pairs(split("người dân ghép tạng"), false);
  assert.equal(rounds.map(told), [["2 ghép tạng"], ["0 người dân"], ["1 dân ghép"]]);
});

planning("pairs of everyday grammar are left out where there are others", () => {
  const rounds = plan.pairs(split("đã được của các doanh nghiệp"), true);
  assert.equal(rounds.map(told), [["4 doanh nghiệp"], ["3 các doanh"]]);
  assert.equal(told(plan.pairs(split("của các người"), true).flat()), ["0 của các", "1 các người"]);
});

planning("runs of a long query: those that tell most first, never more than eight", () => {
  const words = split("của các người đã nhà máy chế biến tăng 8 9 10 gạo");
  assert.equal(told(plan.runs(words, true)), ["8 tăng 8 9 10", "4 nhà máy chế biến"]);
  const many = Array.from({ length: 60 }, (_, place) => `từ${place}`);
  assert.is(plan.runs(many, false).length, 8);
});

planning("of runs of everyday grammar those are asked for where there is nothing else", () => {
  assert.is(plan.runs(split("của các người đã và những ở trong"), true).length, 2);
});

planning("of a long query's pairs only those that tell something, as many as are wished", () => {
  const words = split("của các nhà máy trong chế biến");
  assert.equal(told(plan.tellingPairs(words, true, 2)), ["2 nhà máy", "5 chế biến"]);
});

planning("single words leave out everyday grammar, with marks or without", () => {
  assert.equal(told(plan.singles(split("của gạo 8"), true)), ["1 gạo", "2 8"]);
  assert.equal(told(plan.singles(split("cua gao 8"), true)), ["1 gao", "2 8"]);
});

planning("a syllable that looks like everyday grammar without its marks is none with them", () => {
  assert.equal(told(plan.pairs(split("một cửa liên thông"), false).flat()), [
    "2 liên thông",
    "0 một cửa",
    "1 cửa liên",
  ]);
  assert.equal(told(plan.singles(split("Nam Từ Liêm, Hồ Chí Minh"), false)).length, 5);
  assert.equal(told(plan.commonPairs(split("quan ly do thi"))), ["2 do thi"]);
  assert.equal(told(plan.commonPairs(split("do thi"))), []);
});

planning("the whole phrase begins at its first word", () => {
  assert.equal(plan.wholePhrase(["a", "b"], true), { words: ["a", "b"], folded: true, from: 0 });
});

planning.run();
