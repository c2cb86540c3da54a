import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { placedWords } from "../../src/search/places.ts";
import { wordsOf } from "../../src/search/words.ts";

const places = suite("places");

const texts: readonly (readonly [text: string, words: string])[] = [
  ["", ""],
  ["  … – ", ""],
  [" Đầu tư, “xuất khẩu”! ", "Đầu|tư|xuất|khẩu"],
  ["kinh tế-xã hội – môi trường", "kinh|tế|xã|hội|môi|trường"],
  ["tăng 8,8 % (7.5%), 15.000 tỷ", "tăng|8,8 %|7.5%|15.000|tỷ"],
  ["8%năm", "8%|năm"],
  ["ngày 03/08/2020", "ngày|03|08|2020"],
  ["số 45/2023/NĐ-CP", "số|45|2023|NĐ|CP"],
  ["hoà bình, thuý", "hoà|bình|thuý"],
  ["đường\u00a0số\n 9", "đường|số|9"],
  ["a\u200bb năm 2015\u2060–\u20602020", "a\u200bb|năm|2015|2020"],
  ["ǀ \\ _ ° a_b", "a|b"],
];
for (const [text, words] of texts) {
  for (const form of ["NFC", "NFD"] as const)
    places(`${form} ${text}`, () => {
      const given = text.normalize(form);
      const found = placedWords(given).map(({ start, end }) => given.slice(start, end));
      assert.is(found.join("|").replaceAll("\u2060", ""), words.normalize(form));
    });
}

places("whatever the text, its words stand where they are said to, in their order", () => {
  const unit = fc.constantFrom("e\u0300", "o\u0302\u0300", ..."aĐảừò09.,%- –“”\"'/\\_<&()…•°\n\u00a0\u200bǀ");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
      let last = 0;
      for (const { word, start, end } of placedWords(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        // A mark without its letter, before a word, is none of it.
        const [there, told] = [wordsOf(text.slice(start, end)).join(""), word].map((one) =>
          one.replace(/^\p{M}+/u, ""),
        );
        assert.is(there, told);
        last = end;
      }
    }),
    { numRuns: 3000, seed: 5 },
  );
});

places("20,000 words take no time", () => {
  const text = "Kim ngạch xuất khẩu đạt 8,8%, vượt “chỉ tiêu” 45/2023/NĐ-CP, hoà bình. ".repeat(60);
  placedWords(text);
  const start = performance.now();
  for (let block = 0; block < 20; block += 1) placedWords(text);
  const time = performance.now() - start;
  assert.ok(time < 1000, `${placedWords(text).length * 20} words in ${time} ms`);
});

places.run();
