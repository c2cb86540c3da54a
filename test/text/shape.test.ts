import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wordsOf } from "../../src/search/words.ts";
import { includedCharacters, shape, unshape } from "../../src/text/shape.ts";

const shaping = suite("shaping");

/** Forms on one line are the same words, asked or indexed; the first says which. */
const alike: readonly (readonly [words: string, ...forms: string[]])[] = [
  ["hòa bình", "hoà bình", "hòa bình", "Hoà Bình", "HOÀ BÌNH", "hoà bình".normalize("NFD")],
  ["hỏa lóa tọa hòa xõa", "hoả loá toạ hoà xoã"],
  ["khỏe hòe lòe", "khoẻ hoè loè", "KHOẺ HOÈ LOÈ"],
  ["thúy ủy tùy lũy lụy", "thuý uỷ tuỳ luỹ luỵ", "Thuý Uỷ Tuỳ Luỹ Luỵ"],
  ["quý quỳ quỹ quỵ", "quý quỳ quỹ quỵ"],
  ["hoàn toán huỳnh xoáy giá thuỷu", "hoàn toán huỳnh xoáy giá thuỷu"],
  ["chính trị xã hội", "chính trị–xã hội", "chính trị-xã hội", "chính trị — xã hội", "chính\u00a0trị - xã hội"],
  ["chỉ tiêu", "“chỉ tiêu”", "‘chỉ’ «tiêu»", "(chỉ) [tiêu]", '"chỉ tiêu"…', "• chỉ tiêu;", "chỉ…tiêu"],
  ["và hoặc", "và/hoặc", "và / hoặc", "và\u2011hoặc"],
  ["covid 19", "COVID-19", "covid 19", "Covid–19."],
  ["bang gia", "bang_gia", "_bang_ gia"],
  ["ˏ", "1,9 tỷ", "1,9 tỉ", "1.9\u00a0Tỉ", "1.9 tỷ"],
  ["57ꞏ000 tỷ đồng".replace("ꞏ", "\ua78f"), "57.000 tỉ đồng", "57.000 TỶ ĐỒNG", "57.000 Tỉ đồng."],
  ["nghìn tỷ usd", "nghìn tỉ USD", "nghìn tỷ USD"],
  ["trăm ty dong", "trăm ti dong", "trăm ty dong"],
  ["tp vinh", "TP.Vinh", "tp. Vinh"],
  ["ˏ", "8,8", "8.8", "8.8.", "(8,8)"],
  ["ˏ", "8,8%", "8.8%", "8,8 %", "8.8\u00a0%"],
  ["ˏ", "8,8m2", "8.8m2"],
  ["ˏ", "0,125", "0.125"],
  ["ˏ", "2020,5", "2020.5"],
  ["5 7ǀ", "5-7%", "5–7 %", "5 – 7%", "05-07%"],
  ["2015 2020", "2015-2020", "2015–2020", "(2015 - 2020)."],
  ["3 8 2020", "3/8/2020", "03/08/2020", "3-8-2020", "03.08.2020", "3.8.2020.", "03 – 08 – 2020"],
  ["3 8", "3/8", "03/08", "03-8"],
  ["ngày 3 tháng 8 năm 2020", "ngày 03 tháng 08 năm 2020", "Ngày 3 tháng 8 năm 2020."],
  ["tháng 8 2020", "tháng 08/2020", "tháng 8/2020"],
  ["45 2023 nđ cp", "45/2023/NĐ-CP", "45/2023/nđ\u2011cp", "45/2023/NĐ – CP", "45 2023 nđ cp"],
  ["45 2023 nd cp", "45/2023/ND-CP", "45 2023 nd cp"],
  ["5 2023 qđ ttg", "05/2023/QĐ-TTg", "5/2023/qđ-ttg", "05 2023 QĐ TTg"],
  ["đầu tư", "đầ\u00adu tư", "\ufeffđầu t\u200bư", "đ\u2060ầu tư"],
];

for (const [words, ...forms] of alike) {
  shaping(`one to the index: ${forms.join(" | ")}`, () => {
    const expected = words === "ˏ" ? wordsOf(forms[0] ?? "") : words.replaceAll("đ", "d\u0335").split(" ");
    if (words === "ˏ") assert.is(expected.length, forms[0]?.includes("t") ? 2 : 1);
    for (const form of forms) assert.equal(wordsOf(form), expected, form);
  });
}

/** Forms on one line look alike and are not the same. */
const apart: readonly (readonly string[])[] = [
  ["15.000", "15,000", "15000"],
  ["1.234", "1,234"],
  ["1.2.3", "1,2,3"],
  ["1.234.567,89", "1,234,567.89"],
  ["8,8", "8,8%", "88"],
  ["10.10.2020", "10.10.2020.1", "10.13.2020"],
  ["007", "07"],
  ["0", "00"],
  ["hòa", "hóa", "hoa"],
  ["đa", "da"],
  ["tỉ lệ", "tỷ lệ"],
  ["năm 2020 tỉ lệ", "năm 2020 tỷ lệ"],
  ["6 tỉ phú", "6 tỷ phú"],
  ["3 tỉnh", "3 tỷ"],
];

for (const forms of apart) {
  shaping(`told apart: ${forms.join(" | ")}`, () => {
    assert.is(new Set(forms.map((form) => wordsOf(form).join(" "))).size, forms.length);
  });
}

for (const number of ["8,8", "8.8%", "15.000", "1.234.567,89", "1,234,567.89", "10.0.0.1", "0.05"]) {
  shaping(`${number} is a single word`, () => assert.is(wordsOf(number).length, 1));
}

shaping("what is indexed are the words that are asked for: every word of a shaped text stands alone", () => {
  for (const text of alike.flat()) {
    const indexed = shape(text).toLowerCase().split(/\s+/);
    const kept = indexed.map((word) => word.replace(/[^\p{L}\p{M}\p{N}_]/gu, "")).filter((word) => word !== "");
    assert.equal(kept, wordsOf(text), text);
  }
});

shaping("a mark on its own takes no place among words, and none from beyond ASCII stays in a word", () => {
  assert.is(shape("lúa – ngô").split(" ").length, 2);
  assert.is(shape("lúa\u00a0— … ngô").split(" ").length, 2);
  assert.not.match(shape("“lúa” – ‘ngô’… «khoai»—sắn\u20115°"), /[^\p{L}\p{M}\p{N}\s!-~]/u);
});

shaping("what stands in words beside letters and digits is what the index is told to include", () => {
  for (const letter of wordsOf("đ1,2.3%4.5").join("").replace(/[d\d]/g, ""))
    assert.ok(includedCharacters.includes(letter));
});

const pieces =
  "hoà hòa HOÁ 1,9\u00a0tỉ Tỉ TI ti tỷ khoẻ uỷ ủy Quý qu ý o \u0301 \u0335 d đ Đ 0 3 08 15.000 8.8 8,8 03.08.2020 45/2023/NĐ-CP . , % / - – — “ ” ’ … ° \\ ~ * ' ) ( _ + @ $ ! ? ; [ & < </mark> \ua78f \u02cf \u01c0 \u00a0 \n \t"
    .split(" ")
    .concat(" ", "  ");

shaping("shaping a text of such forms, in any order, is undone to the letter", () => {
  const mixture = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(mixture, (text) => unshape(shape(text)) === text.normalize("NFC")),
    { numRuns: 5000, seed: 5 },
  );
});

shaping("shaping any text is undone to the letter, but for characters of no width", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      return unshape(shape(text)) === text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").normalize("NFC");
    }),
    { numRuns: 5000, seed: 5 },
  );
});

/** Without its marks "3. Tỉ lệ" would be a sum. */
const lasting = pieces.filter((piece) => !/^t[iỉ]$/i.test(piece));

shaping("any words, asked again as they stand in the index's order, are the same words", () => {
  const mixture = fc.array(fc.constantFrom(...lasting), { maxLength: 8 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(mixture, (text) => {
      const again = wordsOf(unshape(wordsOf(text).join(" ")));
      assert.equal(again, wordsOf(text));
    }),
    { numRuns: 2000, seed: 5 },
  );
});

for (const unit of [
  "0",
  "/",
  "8.",
  "8,",
  " ",
  "- ",
  " –",
  "\\",
  "a-",
  "oà",
  "0 ",
  "08/",
  "%",
  "8 %",
  "đ",
  "\u02cf",
  "\u0301",
]) {
  shaping(`100,000 characters of ${JSON.stringify(unit)} come to an end, and back`, () => {
    const text = unit.repeat(Math.floor(100_000 / unit.length)).normalize("NFC");
    assert.ok(unshape(shape(text)) === text);
  });
}

shaping.run();
