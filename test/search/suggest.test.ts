import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Load } from "../../src/search/lexicon/files.ts";
import { lexiconFiles } from "../../src/search/lexicon.ts";
import { decoded, isSlip } from "../../src/search/suggest/slips.ts";
import { suggest } from "../../src/search/suggest.ts";
import { documents, load } from "./lexicon-texts.ts";

const spelling = suite("spelling help");

const cases: readonly (readonly [what: string, typed: string, meant: string | undefined])[] = [
  ["marks are restored", "chi tieu xuat khau", "chỉ tiêu xuất khẩu"],
  ["đ is restored", "dau tu o da nang", "đầu tư ở đà nẵng"],
  ["syllables of one letter are restored", "y kien", "ý kiến"],
  ["marks that one syllable lacks are restored", "chỉ tieu", "chỉ tiêu"],
  ["a wrong tone is mended", "chĩ tiêu", "chỉ tiêu"],
  ["a letter missing is mended", "chỉ tiê", "chỉ tiêu"],
  ["a letter too many is mended", "chỉi tiêu", "chỉ tiêu"],
  ["a wrong letter is mended", "chỉ tiêy", "chỉ tiêu"],
  ["a wrong first letter is mended", "buất khẩu", "xuất khẩu"],
  ["swapped letters are mended", "xuất khuẩ", "xuất khẩu"],
  ["a slip in a plain query is mended", "kim ngahc xuat khau", "kim ngạch xuất khẩu"],
  ["Telex is read", "chir tieeu", "chỉ tiêu"],
  ["Telex with its keys last is read", "ddaauf tuw", "đầu tư"],
  ["VNI is read", "chi3 tie6u", "chỉ tiêu"],
  ["VNI that begins with a key is read", "d9a62u tu7", "đầu tư"],
  ["joined syllables come apart", "quốcgia", "quốc gia"],
  ["joined plain syllables come apart", "chitieu xuatkhau", "chỉ tiêu xuất khẩu"],
  ["capitals stay capitals", "CHI TIEU", "CHỈ TIÊU"],
  ["NFD is NFC", "chỉ tieu".normalize("NFD"), "chỉ tiêu"],
  ["what is around the words stays", "  chi tieu,  8,8%? ", "  chỉ tiêu,  8,8%? "],
  ["phrases, fields and excluded words stay", '"chi tieu" -chi năm:2020 dau tu', '"chi tieu" -chi năm:2020 đầu tư'],
  ["codes stay", "CO2 UBND ha noi", "CO2 UBND hà nội"],
  ["what is right is left", "chỉ tiêu xuất khẩu", undefined],
  ["what is right is left in NFD", "chỉ tiêu".normalize("NFD"), undefined],
  ["the old place of a tone is right", "hoà bình", undefined],
  ["words that are only half known are left", "chỉ tiêu zzyzx", undefined],
  ["a slip is not guessed beside a word that is unknown", "lấp tiêo", undefined],
  ["nonsense has no suggestion", "asdfgh qwrtpl", undefined],
  ["numbers have none", "8,8% 45/2023", undefined],
  ["nothing has none", "", undefined],
  ["spaces have none", "  \t ", undefined],
  ["punctuation has none", '?!…"“(', undefined],
  ["other scripts have none", "привет 你好", undefined],
];
for (const [what, typed, meant] of cases) {
  spelling(`${what}: ${JSON.stringify(typed)}`, async () => {
    const answer = await suggest(typed, load);
    assert.is(answer, meant);
    assert.is.not(answer, typed);
  });
}

const abroad = [
  ["Khashoggi đến Singapore"],
  ["Máy bay Su-34 hạ cánh ở Indonesia"],
  ["Ảnh của khashoggi trên Facebook"],
  ["Tiêm kích su-34"],
  ["Khashoggi, Facebook, Singapore, Indonesia"],
];
const texts = new Map(lexiconFiles([...documents, ...abroad], []).map(({ name, text }) => [name, text]));
const loadAbroad: Load = async (name) => texts.get(name);

for (const [what, typed, meant] of [
  ["a name that lacks a letter at its beginning is mended", "kashoggi", "khashoggi"],
  ["a name that lacks a letter at its end is mended", "facebok", "facebook"],
  ["a name with a wrong letter is mended", "Indonexia", "Indonesia"],
  ["a name without its last letters is mended", "singapo", "singapore"],
  ["a name beside other words is mended", "đầu tư ở singapo", "đầu tư ở singapore"],
  ["a code gets its hyphen", "SU34", "SU-34"],
  ["a code beside other words gets its hyphen", "đầu tư su34", "đầu tư su-34"],
  ["a code that is not known stays", "su35", undefined],
  ["a quoted code stays", '"su34"', undefined],
  ["names that are right are left", "khashoggi facebook singapore su-34", undefined],
  ["a name that is far from all is left", "maldini", undefined],
  ["a short beginning of a name is left", "singa", undefined],
] as const) {
  spelling(`${what}: ${typed}`, async () => assert.is(await suggest(typed, loadAbroad), meant));
}

spelling("a word before a hyphen and a number is mended like any other", async () => {
  assert.is(await suggest("chỉ tiêtu-2020", loadAbroad), "chỉ tiêu-2020");
});

spelling("what some documents have as it stands has no slip in a word that the archive knows", async () => {
  const known: Load = async (name) => {
    const some = [["giá cả"], ...documents];
    return lexiconFiles(some, []).find((file) => file.name === name)?.text;
  };
  assert.is(await suggest("quốc giá", known), "quốc gia");
  assert.is(await suggest("quốc giá", known, 1), undefined);
});

spelling("words from elsewhere are asked for by their first letter alone, where the archive has such", async () => {
  const asked: string[] = [];
  const noted: Load = async (name) => {
    asked.push(name);
    return texts.get(name);
  };
  await suggest("kashoggi zzzzzz đầu tư", noted);
  assert.equal(
    asked.filter((name) => name.startsWith("ten-")),
    ["ten-k.txt"],
  );
});

const absurd = [
  "x".repeat(10_000),
  "a ".repeat(5_000),
  '"'.repeat(10_000),
  "“a".repeat(5_000),
  "chi tieu ".repeat(1_100),
];
for (const typed of absurd) {
  spelling(`${typed.length} characters are answered at once: ${typed.slice(0, 8)}…`, async () => {
    const start = performance.now();
    await suggest(typed, load);
    assert.ok(performance.now() - start < 1000);
  });
}

spelling("a missing or broken file means no suggestion", async () => {
  const loads: Load[] = [
    async () => undefined,
    async () => "",
    async () => "<!doctype html>\n<p>404</p>\n",
    () => Promise.reject(new Error("no network")),
  ];
  for (const broken of loads) assert.is(await suggest("zhi tieuu", broken), undefined);
  assert.is(await suggest("quốcgia", async (name) => (name === "chung.txt" ? load(name) : undefined)), undefined);
});

for (const [a, b, slip] of [
  ["tieu", "tiu", true],
  ["tiu", "tieu", true],
  ["tieu", "tiau", true],
  ["tieu", "teiu", true],
  ["tieu", "tuei", false],
  ["tieu", "ti", false],
  ["a", "b", true],
] as const) {
  spelling(`${a} and ${b} are ${slip ? "" : "not "}one slip apart`, () => {
    assert.is(isSlip(a, b), slip);
  });
}

for (const [keys, syllable] of [
  ["dduowcj", "đươc\u0323"],
  ["duwowngf", "dương\u0300"],
  ["d9u7o75ng", "đương\u0323"],
  ["nawm", "năm"],
  ["na8m", "năm"],
  ["uyr", "uy\u0309"],
  ["ban", "ban"],
] as const) {
  spelling(`the keys ${keys} make ${syllable}`, () => {
    assert.is(decoded(keys), syllable);
  });
}

spelling.run();
