import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readState } from "../../src/search/address.ts";
import { chosenIn } from "../../src/search/choices.ts";
import { choicesOf, type Names } from "../../src/search/field-words.ts";
import { parseQuery } from "../../src/search/query.ts";
import type { SearchConfig } from "../../src/search/request.ts";
import { specialWish } from "../../src/search/wish.ts";

const choices = suite("choices");

const config: SearchConfig = {
  shards: [
    { folder: "", count: 5, from: "2019", to: "2021" },
    { folder: "1/", count: 9, from: "2016", to: "2019" },
  ],
};
const names: Names = {
  loai: { "bai-viet": "bai-viet", "chi-tieu": "chi-tieu" },
  "ket-luan": { vuot: "exceeded", dat: "met", "khong-dat": "missed", "khong-co-muc": "no-target" },
  "don-vi": { "so-cong-thuong": "sct", "so-y-te": "syt", "uy-ban": "ub", "y-te": "yt1" },
};
const known = {
  nam: ["2016", "2018", "2019", "2020", "2021"],
  "chu-de": ["rung", "rung-tram", "xuat-khau"],
  "don-vi": ["sct", "syt", "yt1"],
  loai: ["bai-viet", "chi-tieu"],
  "ket-luan": ["exceeded", "missed", "no-target"],
};

/** What is chosen, then what field words let through of all that. */
async function chosen(search: string, typed: string): Promise<string> {
  const fields = await choicesOf(parseQuery(typed), { names: async () => names, values: async () => known });
  return [...chosenIn(readState(search), config), ...fields]
    .map(([name, values]) => `${name}: ${values.join(" ")}`.trim())
    .join("; ");
}

const cases: readonly (readonly [what: string, search: string, typed: string, expected: string])[] = [
  ["nothing", "", "rừng", ""],
  ["filters", "?loai=bai-viet&chu-de=rung", "", "chu-de: rung; loai: bai-viet"],
  ["an unknown value", "?chu-de=khac", "", "chu-de: khac"],
  ["one year", "?nam=2020", "", "nam: 2020"],
  ["years, those without documents too", "?nam=2017-2018", "", "nam: 2017 2018"],
  ["years from", "?nam=2020-", "", "nam: 2020 2021"],
  ["years until", "?nam=-2017", "", "nam: 2016 2017"],
  ["a year beyond the archive", "?nam=1990", "", "nam:"],
  ["a year in the query", "", "năm:2020", "nam: 2020"],
  ["years in the query", "", "năm:2017-2019", "nam: 2018 2019"],
  ["years from, in the query", "", "năm:2020-", "nam: 2020 2021"],
  ["years until, in the query", "", "năm:-2018", "nam: 2016 2018"],
  ["several years in the query", "", "năm:2016,2021", "nam: 2016 2021"],
  ["either of two years", "", "năm:2019 năm:2020", "nam: 2019 2020"],
  ["one year twice", "", "năm:2019 năm:2019", "nam: 2019"],
  ["the beginning of years", "", "năm:202", "nam: 2020 2021"],
  ["years in both", "?nam=2019-2020", "năm:2020-2021", "nam: 2019 2020; nam: 2020 2021"],
  ["a year that is none", "", "năm:gì", "nam:"],
  ["not a year", "", "-năm:2020", "nam: 2016 2018 2019 2021"],
  ["years without one", "", "năm:2019-2020 -năm:2020", "nam: 2019"],
  ["not what nobody knows", "", "-năm:gì", ""],
  ["a kind", "", "loại:bài-viết", "loai: bai-viet"],
  ["the beginning of a kind", "", "loại:chỉ", "loai: chi-tieu"],
  ["a verdict by its name", "", "kết luận:vượt", "ket-luan: exceeded"],
  ["a verdict by its id", "", "kết luận:missed", "ket-luan: missed"],
  ["verdicts by the beginning of their names", "", "kết luận:không", "ket-luan: missed no-target"],
  ["a verdict that no row has", "", "kết luận:đạt", "ket-luan:"],
  ["an organisation by its name", "", 'đơn vị:"Sở Y tế"', "don-vi: syt"],
  ["an organisation whose name begins another's", "", "đơn vị:y-tế", "don-vi: yt1"],
  ["organisations by the beginning of their names", "", "đơn vị:sở", "don-vi: sct syt"],
  ["a topic by its whole id", "", "chủ đề:rừng", "chu-de: rung"],
  ["a topic by the beginning of its id", "", "chủ đề:rừng-t", "chu-de: rung-tram"],
  ["either of two", "", "chủ đề:rừng chủ đề:xuất", "chu-de: rung xuat-khau"],
  ["a filter and a field word", "?loai=chi-tieu", "kết luận:vượt", "loai: chi-tieu; ket-luan: exceeded"],
];
for (const [what, search, typed, expected] of cases)
  choices(`${what}: ${search} ${typed}`, async () => assert.is(await chosen(search, typed), expected));

choices("the values are asked for only where there are field words", async () => {
  const never = () => Promise.reject(new Error("asked"));
  await choicesOf(parseQuery('"rừng" -tràm'), { names: never, values: never });
  await specialWish(readState("?q=-rừng"), never);
});

const ranges: readonly (readonly [search: string, typed: string, years: object, typedYears?: object])[] = [
  ["", "rừng", {}],
  ["?nam=2018-2019", "", { from: "2018", to: "2019" }, {}],
  ["?nam=2018-2019", "năm:2020", { from: "2018", to: "2019" }, { from: "2020", to: "2020" }],
  ["", "năm:2020", { from: "2020", to: "2020" }],
  ["", "năm:2016,2020", { from: "2016", to: "2020" }],
  ["", "năm:2018-", { from: "2018" }],
  ["", "năm:-2018", { to: "2018" }],
  ["", "năm:-2018 năm:2020", { to: "2020" }],
  ["", "năm:2018- năm:2016", { from: "2016" }],
  ["", "năm:20 năm:2020", {}],
  ["", "-năm:2020", {}],
];
for (const [search, typed, years, typedYears = years] of ranges)
  choices(`the years of ${search} ${typed}`, async () => {
    const wish = await specialWish({ ...readState(search), query: typed }, async () => names);
    assert.equal([wish.years, wish.typedYears], [years, typedYears]);
  });

choices.run();
