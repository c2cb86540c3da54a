import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Parts, runsOf } from "../../src/search/match.ts";
import { parseQuery } from "../../src/search/query.ts";
import { wordOf } from "../../src/search/words.ts";
import { shape, unshape } from "../../src/text/shape.ts";

const match = suite("match");

function partsOf(typed: string): Parts {
  const { words, phrases } = parseQuery(typed);
  return [words, ...phrases];
}

/** The runs of a text, as they stand there. */
function found(text: string, typed: string): string[] {
  const pieces = shape(text).split(/\s+/);
  const runs = runsOf(pieces.map(wordOf), partsOf(typed));
  return runs.map(({ start, length }) => unshape(pieces.slice(start, start + length).join(" ")));
}

const cases: readonly (readonly [what: string, text: string, typed: string, expected: readonly string[]])[] = [
  ["nothing typed", "xuất khẩu", "", []],
  ["nothing found", "xuất khẩu", "rừng tràm", []],
  ["a compound", "Xuất khẩu tăng, xuất khẩu giảm", "xuất khẩu", ["Xuất khẩu", "xuất khẩu"]],
  ["typed plain", "Xuất khẩu, xuất khấu", "xuat khau", ["Xuất khẩu,", "xuất khấu"]],
  ["marks are meant", "đầu tư, dầu từ, đâu tự", "đầu tư", ["đầu tư,"]],
  ["marks are not insisted on", "dầu từ kho", "đầu tư", ["dầu từ"]],
  ["half of the marks typed", "đầu cầu có vốn đầu tư, dầu từ", "đầu tu", ["đầu tư,"]],
  ["half of the marks typed, in one word", "đầu từ", "đầu", ["đầu"]],
  [
    "half of the marks typed, where more is found that way",
    "xuất khẩu Nhật Bản",
    "xuất khẩu Nhat Bản",
    ["xuất khẩu Nhật Bản"],
  ],
  ["a number without its percent sign", "tăng 57,3%, 573 tấn", "57,3", ["57,3%,"]],
  ["a number without its points", "tăng 15.000 tấn", "tăng 15000", ["tăng 15.000"]],
  ["percents without a nought behind the comma", "tăng 8,0%, 80%", "8%", ["8,0%,"]],
  ["percents with a nought behind the comma", "tăng 8%, 80%", "8,0%", ["8%,"]],
  ["percents as they were typed", "tăng 8,0%, giảm 8%", "giảm 8%", ["giảm 8%"]],
  ["a number with its percent sign", "57,3 tấn, tăng 57,3%", "57,3%", ["57,3%"]],
  ["a word apart from a compound", "chỉ tiêu và chỉ số: vượt 8,8%", "vượt chỉ tiêu", ["chỉ tiêu", "vượt"]],
  ["never within a syllable", "khẩuphần xuấtkhẩu sakhẩu", "khẩu", []],
  ["single words only where nothing longer is", "vượt chỉ tiêu, chỉ có tiêu", "chỉ tiêu", ["chỉ tiêu,"]],
  ["single words", "tiêu và vượt", "vượt chỉ tiêu", ["tiêu", "vượt"]],
  ["grammar alone is nothing", "của và các, ngân hàng", "của ngân sách", ["ngân"]],
  [
    "a run of grammar is nothing",
    "nhưng của các đó, ngân sách của các tỉnh",
    "ngân sách của các nước",
    ["ngân sách của các"],
  ],
  ["a run of grammar hides no word", "của các, ngân hàng", "ngân sách của các tỉnh", ["ngân"]],
  ["grammar that was asked for alone", "của và các", "của", ["của"]],
  ["a phrase of grammar", "có thể có thì thể", "có thể", ["có thể"]],
  ["grammar beside a phrase", "của ngân sách, của ai", 'của "ngân sách"', ["ngân sách,"]],
  ["a word beside a phrase", "rừng và ngân sách, ngân hàng", 'rừng "ngân sách"', ["rừng", "ngân sách,"]],
  ["two phrases, one of one word", "thu ngân sách, tỉnh thu", '"thu" "ngân sách"', ["thu", "ngân sách,", "thu"]],
  [
    "the longest of two that begin alike",
    "ngân sách nhà nước",
    '"ngân sách" "ngân sách nhà nước"',
    ["ngân sách nhà nước"],
  ],
  ["a word said twice", "ngày ngày ngày", "ngày ngày", ["ngày ngày"]],
  ["numbers", "8.8% rồi 8,8 % rồi 88", "8,8%", ["8.8%", "8,8 %"]],
  ["thousands", "15.000 tỷ, 15 tỷ", "15.000 tỷ", ["15.000 tỷ,"]],
  ["days", "ngày 03/08/2020, 3.8.2020", "3/8/2020", ["03/08/2020,", "3.8.2020"]],
  ["a document", "Nghị định 45/2023/NĐ-CP", "45/2023/nd-cp", ["45/2023/NĐ-CP"]],
  ["old tones", "hoà bình", "hòa bình", ["hoà bình"]],
  ["capitals", "ĐẦU TƯ", "đầu tư", ["ĐẦU TƯ"]],
  ["a hyphen", "kinh tế-xã hội", "kinh tế xã hội", ["kinh tế-xã hội"]],
];
for (const [what, text, typed, expected] of cases) {
  match(`${what}: “${typed}” in “${text}”`, () => assert.equal(found(text, typed), expected));
  match(`${what}: decomposed`, () => assert.equal(found(text.normalize("NFD"), typed.normalize("NFD")), expected));
}

match("a run says where in the query it begins, and ends with its block", () => {
  const parts = [
    ["a", "b"],
    ["c", "d"],
  ];
  assert.equal(runsOf(["b", "c", "x", "c", "d"], parts), [
    { start: 0, length: 1, from: 1 },
    { start: 3, length: 2, from: 2 },
  ]);
  assert.equal(runsOf(["b", "c", "x", "c", "d"], parts, new Set([2, 4])), [
    { start: 0, length: 1, from: 1 },
    { start: 1, length: 1, from: 2 },
    { start: 3, length: 1, from: 2 },
    { start: 4, length: 1, from: 3 },
  ]);
  assert.equal(runsOf(["c", "d"], [[], ["c", "d"]]), [{ start: 0, length: 2, from: 0 }]);
});

match("20,000 words take no time", () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `từ${index % 3000}`);
  const start = performance.now();
  runsOf(text, [text.slice(100, 160)]);
  assert.ok(performance.now() - start < 100);
});

match.run();
