/** What a value that is written in another way is taken to mean, and where nothing is guessed. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  dayMeant,
  decimalMeant,
  idMeant,
  languageMeant,
  periodMeant,
  urlMeant,
} from "../../src/input/messages/meant.ts";
import { because, nearest, show } from "../../src/input/messages/shown.ts";

const meant = suite("meant");

for (const [name, guess, cases] of [
  ["day", dayMeant, { "3/8/2020": "2020-08-03", "03.08.2020": "2020-08-03", "2020-8-3": "2020-08-03" }],
  [
    "period",
    periodMeant,
    {
      "2015-2020": "2015/2020",
      "2015 – 2020": "2015/2020",
      "8/2020": "2020-08",
      "tháng 8/2020": "2020-08",
      "2020-8": "2020-08",
      "quý I/2020": "2020-Q1",
      "Q4/2020": "2020-Q4",
      "3/8/2020": "2020-08-03",
    },
  ],
  ["number", decimalMeant, { "12,5": "12.5", "-0,25": "-0.25", "1.234,5": "1234.5", "1.234,567": "1234.567" }],
  ["id", idMeant, { "Cảng biển": "cang-bien", "-a_b": "a-b" }],
  ["language", languageMeant, { "Tiếng Việt": "vi", English: "en", VI: "vi", en_us: "en-US" }],
  ["address", urlMeant, { "cang.example": "https://cang.example", "www.a.vn/b?c": "https://www.a.vn/b?c" }],
] as const) {
  meant(`a ${name} that is written otherwise is recognised`, () => {
    for (const [written, right] of Object.entries(cases)) assert.is(guess(written), right, written);
  });
}

meant("nothing is guessed where it may be wrong", () => {
  for (const text of ["31/2/2020", "hôm nay", "13-2020", "8/3"]) assert.is(dayMeant(text), undefined, text);
  for (const text of ["2020-Q5", "2020-13", "2020-2015", "quý 5/2020", ""])
    assert.is(periodMeant(text), undefined, text);
  for (const text of ["12,500", "1,234,567", "8,8%", "1e3", ","]) assert.is(decimalMeant(text), undefined, text);
  assert.is(idMeant("???"), undefined);
  assert.is(languageMeant("tiếng lạ"), undefined);
  for (const text of ["ftp://a.vn", "cảng", "a b.vn"]) assert.is(urlMeant(text), undefined, text);
});

meant("a slip of one letter is recognised; what is not alike is answered by all that is known", () => {
  const names = ["title", "topics", "description"];
  for (const [written, right] of [
    ["titel", "title"],
    ["tile", "title"],
    ["topic", "topics"],
    ["descripton", "description"],
  ] as const)
    assert.is(nearest(written, names).en, `perhaps ${right}`);
  assert.is(nearest("x", names).en, "known: title, topics, description");
  assert.is(nearest("x", []).vi, "ở đây chưa có tên nào");
});

meant("a value stays on its line, without what a terminal would obey", () => {
  assert.is(show("a\n  b\u001b[31m"), "“a b\ufffd[31m”");
});

meant("the system's refusals are told in Vietnamese where they are usual, and on one line", () => {
  assert.equal(because("EACCES: permission denied, open 'a'"), {
    en: "EACCES: permission denied, open 'a'",
    vi: "không có quyền (EACCES)",
  });
  assert.equal(because("odd\nthing"), { en: "odd thing", vi: "odd thing" });
});

meant.run();
