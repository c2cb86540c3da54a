/** Shards are for the build alone: whatever a reader asks, an archive cut into them answers as one with a single index. */
import { isDeepStrictEqual } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readState, sortName, sortValues } from "../../src/search/address.ts";
import { hasMarks } from "../../src/search/plan.ts";
import { parseQuery } from "../../src/search/query.ts";
import type { Engine, SearchAnswer } from "../../src/search/request.ts";
import { foldMarks } from "../../src/text/slug.ts";
import { randomOf } from "../random.ts";
import { ask, counted, type Network, openNetwork, q } from "./engine-network.ts";
import { type Site, sites } from "./engine-site.ts";

const engine = suite("engine");

let network: Network;
let whole: Site;
let cut: Site;
let one: Engine;
let parts: Engine;

engine.before(async () => {
  [whole, cut] = await sites();
  network = openNetwork();
  one = await network.open(whole);
  parts = await network.open(cut);
});
engine.after(() => network.close());

const size = 20;
/** More than there are. */
const everything = 1000;

/** What both say is the same: results and their order, titles, passages and links. Gives how many there are. */
async function alike(asked: string): Promise<number> {
  const wish = mayBeFolded(asked) ? `${asked}&${sortName}=${sortValues.newest}` : asked;
  const [expected, answer] = [await ask(one, wish, { size }), await ask(parts, wish, { size })];
  same(answer.last, expected.last, wish);
  assert.is(answer.last.items.length, Math.min(size, expected.last.total), wish);
  return expected.last.total;
}

/**
 * Without regard to marks, Pagefind gives the place of one form of a phrase in a document ("dâu" or "đầu" for "dau"), and
 * which one depends on the index: then the order by relevance may differ a little, what is found may not.
 */
function mayBeFolded(wish: string): boolean {
  const { sort, query } = readState(wish);
  const { words, phrases } = parseQuery(query);
  const parts = [words, ...phrases].filter(({ length }) => length > 0);
  // No two neighbours of this one stand together anywhere, so that it is loosened.
  const isLoosened = /zzz/i.test(query);
  return sort === "relevance" && (isLoosened || parts.some((one) => one.length === 1 || !hasMarks(one)));
}

/** Tells the first result that differs, not all of a thousand. */
function same({ items, ...answer }: SearchAnswer, expected: SearchAnswer, wish: string): void {
  assert.equal({ ...answer, items: [] }, { ...expected, items: [] }, wish);
  for (const [place, item] of items.entries()) {
    const other = expected.items[place];
    if (!isDeepStrictEqual(item, other)) assert.equal(item, other, `${wish}, at ${place}`);
  }
}

const queries: readonly string[] = [
  "đầu tư",
  "dầu",
  "dâu tằm",
  "đê",
  "Ða Độ",
  "da do",
  "đường đê đa độ",
  "hoà bình",
  "hòa bình",
  "8,8 km",
  "8.8",
  "88 cm",
  "3/8/2020",
  "03/08/2014",
  "45/2023/nđ-cp",
  "45 2023 nd cp",
  "tăng 12,5%",
  "của các",
  "đầu tư của các doanh nghiệp trên địa bàn",
  '"đầu tư cho" dâu',
  '"dau tu cho ben cang"',
  "đầu tư -doanh",
  '-"đầu tư"',
  'đầu tư -"dâu tằm" -"kinh tế"',
  "loại:chỉ-tiêu hàng",
  "loại:bài-viết hàng xuất khẩu",
  "đơn vị: “Cảng Vịnh Xanh”",
  "chủ đề:môi-trường nước thải",
  "-năm:2020 dâu tằm",
  "sản lượng kết luận:vượt",
  "hàng hàng hàng hàng",
  "zzz",
  "đầu zzz tư",
  "?!… “",
  '<b>đầu tư</b> & "',
  `${"đầu tư ".repeat(2000)}`,
  "xin hỏi vì sao bãi dâu ven sông năm nay được đầu tư nhiều hơn, có phải do dầu từ kho chảy về bến không",
];

const forms: readonly (readonly [name: string, form: (query: string) => string])[] = [
  ["as typed", (query) => query],
  ["without marks", foldMarks],
  ["in NFD", (query) => query.normalize("NFD")],
  ["in capitals", (query) => query.toUpperCase()],
];
for (const [name, form] of forms) {
  engine(`queries ${name} have the same results in the same order from shards`, async () => {
    let found = 0;
    for (const query of queries) found += await alike(q(form(query)));
    assert.ok(found > 500, String(found));
  });
}

/** Some words of an article that stand together, with a word lost where they are many. */
function pasted(random: (below: number) => number): string {
  const { articles } = whole.archive;
  const blocks = articles[random(articles.length)]?.blocks ?? [];
  const words = blocks[random(blocks.length)]?.text.replace(/["“”]/g, "").split(/\s+/) ?? [];
  const length = 1 + random(24);
  const start = random(Math.max(1, words.length - length));
  const some = words.slice(start, start + length);
  return some.length > 6 ? some.filter((_, index) => index !== 3).join(" ") : some.join(" ");
}

engine("pieces of any length out of the articles have the same results from shards", async () => {
  const random = randomOf(7);
  for (let count = 0; count < 30; count += 1) {
    const piece = pasted(random);
    const [, form] = forms[random(forms.length)] ?? ["", foldMarks];
    assert.ok((await alike(q(form(piece)))) > 0, piece);
  }
});

const choices: readonly Readonly<Record<string, string>>[] = [
  {},
  { loai: "chi-tieu" },
  { loai: "bai-viet", "don-vi": "cang-vinh-xanh" },
  { "chu-de": "moi-truong" },
  { "ket-luan": "exceeded" },
  { nam: "2019-2021" },
  { nam: "-2017" },
  { nam: "2024" },
  { nam: "1990" },
  { loai: "chi-tieu", "don-vi-tinh": "tonne", "gia-tri-tu": "100", "gia-tri-den": "450" },
  { "don-vi-tinh": "percent" },
  { "don-vi-tinh": "parsec" },
];
const orders: readonly Readonly<Record<string, string>>[] = [{}, { xep: "moi-nhat" }, { xep: "cu-nhat" }];

engine("choices, years, ranges of figures and orders leave the same results in the same order", async () => {
  for (const [turn, query] of ["", "hàng", "đầu tư"].entries())
    for (const [index, choice] of choices.entries())
      await alike(q(query, { ...choice, ...orders[(turn + index) % orders.length] }));
});

for (const query of ["???", "-", "“”", "?!… “"])
  engine(`“${query}” says nothing and finds nothing, whatever is chosen`, async () => {
    for (const choice of [{}, { loai: "chi-tieu" }]) assert.is(await alike(q(query, choice)), 0);
  });

engine("nothing asked, exclusions alone and field words alone list what they leave", async () => {
  for (const wish of [q("", { loai: "chi-tieu" }), q("-dâu"), q("năm:2020"), q("-năm:2020")])
    assert.ok((await alike(wish)) > 0, wish);
});

engine("every value has the same count from shards", async () => {
  for (const query of ["", "dau tu", '"đầu tư" -doanh'])
    for (const choice of choices.filter(({ nam }) => nam === undefined)) {
      const expected = await counted(one, q(query, choice));
      assert.equal(await counted(parts, q(query, choice)), expected, query);
    }
});

engine("counts are what choosing a value leaves", async () => {
  const counts = await counted(parts, q("đầu tư", { loai: "bai-viet" }));
  for (const [filter, values] of Object.entries(counts)) {
    if (filter === "loai") continue;
    const [value = "", count] = Object.entries(values).find(([, some]) => some > 0) ?? [];
    if (value !== "") assert.is(await alike(q("đầu tư", { loai: "bai-viet", [filter]: value })), count, filter);
  }
});

/** Holds the counts of values to what choosing each leaves; gives how many leave few, but some. */
async function holdCounts(
  asked: Engine,
  query: string,
  isHeld: (count: number, filter: string) => boolean,
): Promise<number> {
  let few = 0;
  for (const [filter, values] of Object.entries(await counted(asked, q(query))))
    for (const [value, count] of Object.entries(values).filter(([, count]) => isHeld(count, filter))) {
      const { total } = (await ask(asked, q(query, { [filter]: value }))).last;
      assert.is(total, count, `${query}, ${filter} ${value}`);
      if (count > 0 && count < 10) few += 1;
    }
  return few;
}

const counting: readonly (readonly [name: string, engineOf: () => Engine])[] = [
  ["one index", () => one],
  ["several shards", () => parts],
];
for (const [name, engineOf] of counting) {
  engine(`in ${name}, every count is what choosing the value leaves: no choice loosens the query`, async () => {
    let few = 0;
    // Of a year only its shards are asked: what they have few of may be loosened, or stand out, there alone.
    for (const query of [
      "đầu tư",
      "dau tu ben cang",
      "đê đa độ",
      "hàng zzz",
      "45 2023 nd cp",
      "xin hỏi vì sao bãi dâu",
    ])
      few += await holdCounts(
        engineOf(),
        query,
        (count, filter) => count > 0 && (filter !== "nam" || engineOf() === one),
      );
    assert.ok(few > 20, String(few));
  });

  for (const [field, query] of [
    ["loai", "loại:chỉ tiêu"],
    ["loai", "hàng loại:chỉ tiêu loại:chỉ tiêu"],
    ["loai", "dâu zzz -loại:chỉ-tiêu"],
    ["nam", "năm:2020"],
    ["nam", "đầu tư năm:2019 năm:2020"],
    ["nam", "-năm:2020 dâu tằm"],
    ["ket-luan", "kết luận:vượt"],
    ["chu-de", "chủ đề:môi-trường"],
    ["don-vi", "đơn vị: “Cảng Vịnh Xanh”"],
  ] as const)
    engine(`in ${name}, every count beside “${query}” is what choosing the value leaves, nothing too`, async () => {
      await holdCounts(engineOf(), query, (count, filter) => count > 0 || filter === field);
      const values = Object.values((await counted(engineOf(), q(query)))[field] ?? {});
      assert.ok(values.includes(0) && values.some((count) => count > 0), values.join());
    });
}

engine(
  "of years that no field word names it is told that they leave nothing, though their shards are not opened",
  async () => {
    for (const query of ["năm:2020", "đầu tư năm:2019 năm:2020", "năm:2023-"]) {
      const fresh = await network.open(cut);
      const { nam } = await counted(fresh, q(query));
      assert.equal(nam, (await counted(one, q(query)))["nam"], query);
      assert.is(nam?.["2016"], 0);
    }
  },
);

engine("a field word and the same choice leave the same, and one field's values are alternatives", async () => {
  const total = async (wish: string): Promise<number> => (await ask(parts, wish)).last.total;
  for (const query of ["đầu tư", "dau tu ben cang", "hàng zzz"]) {
    const [one, other] = [q(query, { nam: "2019" }), q(query, { nam: "2020" })];
    assert.is(await total(q(`${query} năm:2019`)), await total(one), query);
    assert.is(await total(q(`${query} loại:chỉ-tiêu`)), await total(q(query, { loai: "chi-tieu" })), query);
    assert.is(await total(q(`${query} năm:2019 năm:2020`)), (await total(one)) + (await total(other)), query);
  }
});

engine("field words with a space in their value mean the longest name that is known", async () => {
  const total = async (typed: string, choices = {}): Promise<number> =>
    (await ask(parts, q(typed, choices))).last.total;
  const rows = await total("hàng", { loai: "chi-tieu" });
  assert.ok(rows > 0);
  for (const typed of ["loại:chỉ tiêu hàng", "loại: chỉ tiêu hàng", "hàng loại: Chỉ Tiêu"])
    assert.is(await total(typed), rows, typed);
});

engine(
  "results are the same however they were come by: from a fresh engine, page by page, in another turn",
  async () => {
    const fresh = await network.open(cut);
    const wish = q("dau tu ben cang");
    const { last } = await ask(parts, wish, { size: 30 });
    assert.equal((await ask(fresh, wish, { size: 30 })).last, last);
    const { items } = (await ask(fresh, wish, { start: 10 })).last;
    assert.equal(items, last.items.slice(10, 20));
  },
);

engine("newest and oldest are each other's reverse, and dates never jump back", async () => {
  const newest = (await ask(parts, q("đầu tư", { xep: "moi-nhat" }), { size: everything })).last.items;
  const oldest = (await ask(parts, q("đầu tư", { xep: "cu-nhat" }), { size: everything })).last.items;
  assert.equal(oldest.toReversed(), newest);
  const days = newest.flatMap(({ kind, about }) => (kind === "article" ? dayIn(about) : []));
  assert.ok(days.length > 20);
  assert.equal(days, [...days].sort().reverse());
});

/** "03/08/2020 · Báo Cảng" tells 2020-08-03. */
function dayIn(about: string): string {
  return about.slice(0, 10).split("/").reverse().join("-");
}

engine.run();
