/** What words without marks are taken for, by the lexicon of a few texts. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Load } from "../../src/search/lexicon/files.ts";
import { lexiconFiles } from "../../src/search/lexicon.ts";
import { readingsOf } from "../../src/search/readings.ts";
import { remembering } from "../../src/search/remember.ts";
import { load } from "./lexicon-texts.ts";

const reading = suite("readings of words without marks");

const cases: readonly (readonly [what: string, typed: string, readings: readonly string[]])[] = [
  ["all that the archive writes so, the commoner first", "chi tieu", ["chỉ tiêu", "chi tiêu"]],
  ["đ is a d", "dau tu", ["đầu tư"]],
  ["two words that never stand together have none", "tieu chi", []],
  ["two words of which one is unknown have none", "chi zzz", []],
  ["a first word that is unknown has none", "zzz tieu", []],
  ["numbers have none", "8 9", []],
  ["words of other scripts have none", "дом мир", []],
];
for (const [what, typed, readings] of cases) {
  reading(`${what}: ${typed}`, async () => {
    assert.equal(
      await readingsOf(typed.split(" "), load),
      readings.map((row) => row.split(" ")),
    );
  });
}

reading("more words are read as one row, each by its neighbours", async () => {
  const [first] = await readingsOf("kim ngach xuat khau tang".split(" "), load);
  assert.equal(first, "kim ngạch xuất khẩu tăng".split(" "));
});

reading("of many readings the four commonest are told", async () => {
  const forms = ["cà phê", "cả phê", "cá phê", "cạ phê", "cã phê", "ca phê"];
  const lines = forms.flatMap((form, place) => Array.from({ length: 2 ** (6 - place) }, () => [`${form} sữa ngọt`]));
  const files = new Map(lexiconFiles(lines, []).map(({ name, text }) => [name, text]));
  const loaded: Load = async (name) => files.get(name);
  assert.equal(
    await readingsOf(["ca", "phe"], loaded),
    forms.slice(0, 4).map((form) => form.split(" ")),
  );
  assert.is((await readingsOf(["ca", "phe", "sua", "ngot"], loaded)).length, 4);
});

reading("a row with an unknown word has none", async () => {
  assert.equal(await readingsOf("kim ngach zzz khau".split(" "), load), []);
});

reading("where the lexicon cannot be had nothing is known", async () => {
  assert.equal(await readingsOf(["chi", "tieu"], async () => undefined), []);
  assert.equal(await readingsOf(["chi", "tieu", "ha"], () => Promise.reject(new Error("no network"))), []);
});

reading("what is remembered is the same, however much there was", () => {
  let asked = 0;
  const upper = remembering((text) => {
    asked += 1;
    return text.toUpperCase();
  });
  assert.equal([upper("đầu"), upper("đầu"), asked], ["ĐẦU", "ĐẦU", 1]);
  for (let count = 0; count < 30_000; count += 1) upper(`${count}`);
  assert.equal([upper("đầu"), asked], ["ĐẦU", 30_002]);
});

reading.run();
