import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Names } from "../../src/search/field-words.ts";
import { type FieldWords, isPlain, plainQuery } from "../../src/search/plain-query.ts";
import { parseQuery } from "../../src/search/query.ts";
import { unshape } from "../../src/text/shape.ts";

const query = suite("query");

/** A query as one line: words, "phrases", -exclusions, {fields} and -{fields}. */
function lineOf(input: string, names: Names = {}): string {
  const { words, phrases, excluded, fields, excludedFields = {} } = parseQuery(input, names);
  const joined = (list: readonly string[]): string => unshape(list.join(" "));
  const named = (sign: string, given: FieldWords): string[] =>
    Object.entries(given).map(([name, values]) => `${sign}{${name}: ${values.join(" | ")}}`);
  return [
    ...(words.length > 0 ? [joined(words)] : []),
    ...phrases.map((phrase) => `"${joined(phrase)}"`),
    ...excluded.map((list) => `-"${joined(list)}"`),
    ...named("", fields),
    ...named("-", excludedFields),
  ].join(" ");
}

const inputs: readonly (readonly [what: string, input: string, expected: string])[] = [
  ["nothing", "", ""],
  ["only space", " \n\t\u00a0 ", ""],
  ["words", "Xuất khẩu  ĐẠT\n8,8 %", "xuất khẩu đạt 8,8%"],
  ["words in decomposed letters", "Xuất khẩu đạt".normalize("NFD"), "xuất khẩu đạt"],
  ["marks that stick to words", "“chỉ tiêu”, (kinh tế)!", 'kinh tế "chỉ tiêu"'],
  ["a dash between words", "kinh tế - xã hội – vùng", "kinh tế xã hội vùng"],
  ["a hyphen within a word", "kinh tế-xã hội 2018-2020", "kinh tế xã hội 2018 2020"],
  ["a document's number", "45/2023/NĐ-CP", "45 2023 nđ cp"],
  ["an address", "https://x.vn/a?b=1", "https x vn a b 1"],
  ["a phrase", '"kinh tế" xã hội', 'xã hội "kinh tế"'],
  ["curly quotes", "“kinh tế” „xã hội“ «môi trường»", '"kinh tế" "xã hội" "môi trường"'],
  ["a phrase not closed yet", 'vượt "chỉ tiêu xuất', 'vượt "chỉ tiêu xuất"'],
  ["quotes within a word", 'a"b c"d', 'a d "b c"'],
  ["empty quotes", '"" "  " "', ""],
  ["quotes around marks only", '"..." "!"', ""],
  ["an exclusion", "rừng -tràm", 'rừng -"tràm"'],
  ["an excluded phrase", 'rừng -"cháy rừng"', 'rừng -"cháy rừng"'],
  ["two minus signs", "--rừng", '-"rừng"'],
  ["a minus before a digit", "Su -35", "su 35"],
  ["a negative number", "nhiệt độ -10, giảm -8,8%", "nhiệt độ 10 giảm 8,8%"],
  ["a negative number and an exclusion", "-10 -hà -5 độ", '10 5 độ -"hà"'],
  ["an excluded number in quotes", 'rừng -"2020"', 'rừng -"2020"'],
  ["a minus alone", "- rừng -", "rừng"],
  ["a minus before marks", "rừng -!!!", "rừng"],
  ["a year", "năm:2020 rừng", "rừng {nam: 2020}"],
  ["a year without marks", "NAM:2020", "{nam: 2020}"],
  ["a year in English", "Year:2020 rừng", "rừng {nam: 2020}"],
  ["fields in English", "topic:ports -verdict:missed", "{chu-de: ports} -{ket-luan: missed}"],
  ["an organisation, spelled in either way", "organisation:a organization:b kind:row", "{don-vi: a | b} {loai: row}"],
  ["a year behind a space", "rừng năm: 2020", "rừng {nam: 2020}"],
  ["a field in decomposed letters", "năm:2020".normalize("NFD"), "{nam: 2020}"],
  ["years", "năm:2018-2020", "{nam: 2018-2020}"],
  ["years with a dash", "năm:2018–2020", "{nam: 2018-2020}"],
  ["years with dots", "năm:2018..2020", "{nam: 2018-2020}"],
  ["quoted years", 'năm:"2018 – 2020"', "{nam: 2018-2020}"],
  ["years from", "năm:2018-", "{nam: 2018-}"],
  ["years until", "năm:-2020", "{nam: -2020}"],
  ["several years", "năm:2018,2020 năm:2015", "{nam: 2018 | 2020 | 2015}"],
  ["a field without a value", "năm: rừng năm:", "năm rừng năm"],
  ["a field with marks for a value", "loại:!!!", "loai"],
  ["a kind", 'loại:"bài viết"', "{loai: bai-viet}"],
  ["a kind with a hyphen", "loai:chi-tieu", "{loai: chi-tieu}"],
  ["a name of two words", "rừng chủ đề:xuất-khẩu", "rừng {chu-de: xuat-khau}"],
  ["two words in capitals", 'CHỦ ĐỀ: "Xuất khẩu"', "{chu-de: xuat-khau}"],
  ["two words behind another", "về chủ đề:rừng", "về {chu-de: rung}"],
  ["an organisation", 'đơn vị:"Sở Công Thương, Hà Nội"', "{don-vi: so-cong-thuong-ha-noi}"],
  ["an organisation, plain", "don vi:so", "{don-vi: so}"],
  ["a verdict", "kết luận:vượt", "{ket-luan: vuot}"],
  ["a joined name", "ketluan:vuot chude:rung donvi:so", "{ket-luan: vuot} {chu-de: rung} {don-vi: so}"],
  ["a heading of a table", "Đơn vị: tỷ đồng", "đơn vị tỷ đồng"],
  ["another number than a year behind a space", "đơn vị: 2020", "đơn vị 2020"],
  ["fields that are not wanted", '-năm:2020 -loại:"bài viết"', "-{nam: 2020} -{loai: bai-viet}"],
  ["an unknown field", "tác giả:an", "tác giả an"],
  ["an unknown field with a phrase", 'tên:"xuất khẩu"', 'tên "xuất khẩu"'],
  ["names of every object", "constructor:1 __proto__:2 toString:3", "constructor 1 proto 2 tostring 3"],
  ["HTML", "<script>alert('x')</script>", "script alert x script"],
  ["only marks", "?!…“”—'", ""],
];
for (const [what, input, expected] of inputs) query(`${what}: ${input}`, () => assert.is(lineOf(input), expected));

const names = {
  loai: { "chi-tieu": "chi-tieu", "bai-viet": "bai-viet" },
  "ket-luan": { dat: "met", "khong-dat": "missed" },
  "don-vi": { "so-cong-thuong": "sct", "so-cong-thuong-ha-noi": "ha-noi" },
};
const namedInputs: readonly (readonly [what: string, input: string, expected: string])[] = [
  ["a name of two words", "loại:chỉ tiêu", "{loai: chi-tieu}"],
  ["a name behind a space", "loại: chỉ tiêu", "{loai: chi-tieu}"],
  ["words behind a name", "loại:chỉ tiêu xuất khẩu", "xuất khẩu {loai: chi-tieu}"],
  ["words before and behind", "rừng Loại: CHỈ TIÊU xuất khẩu", "rừng xuất khẩu {loai: chi-tieu}"],
  ["the longest of several", "đơn vị: Sở Công Thương Hà Nội tôm", "tôm {don-vi: so-cong-thuong-ha-noi}"],
  ["one that begins another", "đơn vị:sở công thương tôm", "tôm {don-vi: so-cong-thuong}"],
  ["one that holds its opposite", "kết luận:không đạt", "{ket-luan: khong-dat}"],
  ["two fields", "loại:chỉ tiêu kết luận:không đạt tôm", "tôm {loai: chi-tieu} {ket-luan: khong-dat}"],
  ["a field twice", "loại:chỉ tiêu loại:chỉ tiêu tôm", "tôm {loai: chi-tieu | chi-tieu}"],
  ["either of two", "loại:chỉ tiêu tôm loại: bài viết", "tôm {loai: chi-tieu | bai-viet}"],
  ["a name of one word behind a value", "kết luận:không đạt loại:chỉ tiêu", "{ket-luan: khong-dat} {loai: chi-tieu}"],
  ["one that is not wanted behind one that is", "loại:chỉ tiêu -loại:bài viết", "{loai: chi-tieu} -{loai: bai-viet}"],
  ["one that is not wanted", "tôm -kết luận:không đạt", "tôm -{ket-luan: khong-dat}"],
  ["a name that nobody knows", "đơn vị:sở y tế", "y tế {don-vi: so}"],
  ["a heading of a table", "Đơn vị: tỷ đồng", "đơn vị tỷ đồng"],
  ["a year", "năm: 2020 tôm", "tôm {nam: 2020}"],
  ["names of every object", "loại:constructor đơn vị:to string", "string {loai: constructor} {don-vi: to}"],
];
for (const [what, input, expected] of namedInputs)
  query(`where names are known, ${what}: ${input}`, () => assert.is(lineOf(input, names), expected));

query("an input of words alone is read alike where only words can be read", () => {
  const all = [...inputs, ...namedInputs].map(([, input]) => input).filter(isPlain);
  for (const input of all) assert.equal(plainQuery(input), parseQuery(input), input);
  for (const input of ["Su -35", "-8,8%", "kinh tế - xã hội", "rừng -"]) assert.ok(isPlain(input), input);
  for (const input of ["-rừng", "a -b", '-"2020"', "năm:2020", "-35 -rừng"]) assert.not.ok(isPlain(input), input);
});

query("a pasted page is cut between words, and so are the words and phrases", () => {
  const { words } = parseQuery("nghiêng ".repeat(2000));
  assert.is(words.length, 60);
  assert.is(new Set(words).size, 1);
  const long = parseQuery("nghiêngnghiêng ".repeat(2000));
  assert.is(new Set(long.words).size, 1);
  assert.is(parseQuery("x".repeat(10_000)).words[0]?.length, 600);
  const many = parseQuery('"a" -b '.repeat(80));
  assert.equal([many.phrases.length, many.excluded.length], [8, 8]);
});

query("absurd inputs take no time", () => {
  const start = performance.now();
  for (const one of ['"', "-", ":", "a:", 'a"', "“", " -", "a b:", "năm: ", "\u0300", "😀"])
    parseQuery(one.repeat(10_000));
  assert.ok(performance.now() - start < 500);
});

query.run();
