import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wordOf, wordsIn, wordsOf } from "../../src/search/words.ts";
import { shape, unshape } from "../../src/text/shape.ts";

const words = suite("words");

const texts: readonly (readonly [text: string, expected: string])[] = [
  ["Đầu tư, xuất khẩu!", "đầu tư xuất khẩu"],
  ["“Kinh tế – xã hội”", "kinh tế xã hội"],
  ["kinh tế-xã hội", "kinh tế xã hội"],
  ["tăng 8,8 % (7.5%)", "tăng 8,8% 7,5%"],
  ["15.000 tỷ", "15.000 tỷ"],
  ["03/08/2020", "3 8 2020"],
  ["45/2023/NĐ-CP", "45 2023 nđ cp"],
  ["hoà, thuý", "hòa thúy"],
  ["a_b  c\u00a0d\u200be", "a b c de"],
  ["… — !", ""],
];
for (const [text, expected] of texts) {
  for (const form of ["NFC", "NFD"] as const)
    words(`${form} ${text}`, () => assert.is(unshape(wordsOf(text.normalize(form)).join(" ")), expected));
}

words("each piece of a shaped text is one word, whatever the text", () => {
  const unit = fc.constantFrom(..."aĐảừ09.,%- –“”\"'/\\_<&()…•°\n\u00a0\u0335ǀ");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
      const pieces = shape(text).split(/\s+/).map(wordOf);
      assert.equal(
        pieces.filter((word) => /[\p{L}\p{N}]/u.test(word)),
        wordsOf(text),
      );
    }),
    { numRuns: 2000, seed: 5 },
  );
});

const around: readonly (readonly [text: string, left: string, word: string, right: string])[] = [
  ["“xuất khẩu”,", "“", "xuất khẩu", "”,"],
  ["(8,8%).", "(", "8,8%", ")."],
  ["8,8 %;", "", "8,8 %", ";"],
  ["tỷ lệ %", "", "tỷ lệ", " %"],
  ["−5", "−", "5", ""],
  ["Ễ".normalize("NFD"), "", "Ễ".normalize("NFD"), ""],
  ["…", "…", "", ""],
  ["", "", "", ""],
];
for (const [text, left, word, right] of around)
  words(`the words within ${text}`, () => assert.equal(wordsIn(text), { left, word, right }));

words.run();
