/** What a search loads, and when: the newest shard answers first, what cannot answer is left alone, nothing is asked twice. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Engine } from "../../src/search/request.ts";
import { ask, counted, type Network, openNetwork, q } from "./engine-network.ts";
import { type Site, sites } from "./engine-site.ts";

const shards = suite("engine with shards");

let network: Network;
let whole: Site;
let cut: Site;
let engine: Engine;

shards.before(async () => {
  [whole, cut] = await sites();
  network = openNetwork();
});
shards.before.each(async () => {
  engine = await network.open(cut);
  network.asked.length = 0;
});
shards.after(() => network.close());

/** The folders of shards that anything was fetched of. */
function opened(): string[] {
  const folders = network.asked.map((path) => /^\/pagefind\/(?:(\d+\/)|)/.exec(path)?.[1] ?? "");
  return [...new Set(folders)].sort();
}

shards("the newest answers first, and says that the older ones are being asked", async () => {
  const { answers, last } = await ask(engine, q("đầu tư"));
  assert.equal(
    answers.map(({ partial }) => partial),
    [true, false],
  );
  const [first] = answers;
  const from = cut.place.config.shards[0]?.from ?? "";
  assert.ok(first !== undefined && first.total > 0 && first.total < last.total);
  const years = first.items.flatMap(({ kind, about }) => (kind === "article" ? about.slice(6, 10) : []));
  assert.ok(years.length > 0 && years.every((year) => year >= from.slice(0, 4)));
  assert.equal(opened(), ["", ...cut.place.config.shards.slice(1).map(({ folder }) => folder)].sort());
});

shards("once all are open, a further search has one answer", async () => {
  await ask(engine, q("đầu tư"));
  assert.is((await ask(engine, q("dâu tằm"))).answers.length, 1);
});

shards("while only the newest is asked, nothing is suggested", async () => {
  const { answers } = await ask(engine, q("dầu tư xyz"));
  assert.is(answers[0]?.suggestion, undefined);
});

const rightAsTyped: readonly (readonly [what: string, query: string])[] = [
  ["a pasted sentence that finds its article", "Đường đê dài 8,8 km, da độ dày 88 cm, hoà bình giữ từ ngày 03/08/2014"],
  ["a number", "45/2023"],
  ["marks alone", "!?…"],
];
for (const [what, query] of rightAsTyped) {
  shards(`for ${what} the lexicon is not asked what may have been meant`, async () => {
    const { last } = await ask(engine, q(query));
    assert.is(last.suggestion, undefined);
    assert.not.ok(network.asked.some((path) => path.includes("/tu-dien/")));
  });
}

shards("for words that are not found it is", async () => {
  await ask(engine, q("đầw tư"));
  assert.ok(network.asked.some((path) => path.includes("/tu-dien/")));
});

for (const wish of [q("đầu tư", { nam: "2024" }), q("đầu tư năm:2024"), q("", { nam: "2024-" })]) {
  shards(`${wish} loads the newest shards alone`, async () => {
    const { last } = await ask(engine, wish);
    await counted(engine, wish);
    assert.ok(last.total > 0);
    const fit = cut.place.config.shards.filter(({ to }) => to >= "2024").map(({ folder }) => folder);
    assert.equal(opened(), fit.sort());
    assert.ok(fit.length < cut.place.config.shards.length);
  });
}

const knownYears: readonly (readonly [chosen: string, told: readonly string[]])[] = [
  ["2024", ["2024"]],
  ["2022-2023", ["2021", "2022", "2023", "2024"]],
  ["2015", ["2015", "2016", "2017"]],
];
for (const [nam, told] of knownYears) {
  shards(`with ${nam} chosen, of no year is told a number that a shard left alone might change`, async () => {
    const wish = q("dâu tằm", { nam });
    const { nam: counts = {} } = await counted(engine, wish);
    const { nam: all = {} } = await counted(await network.open(whole), wish);
    assert.equal(
      Object.entries(counts).sort(),
      told.map((year) => [year, all[year]]),
    );
  });
}

shards("a year of the opened shards that no document has is told to leave nothing", async () => {
  const [newest, ...older] = cut.place.config.shards;
  const config = { shards: newest === undefined ? older : [{ ...newest, to: "2026" }, ...older] };
  const later = await network.open({ ...cut, place: { ...cut.place, config } });
  assert.equal((await counted(later, q("dâu tằm", { nam: "2024-" })))["nam"], { 2024: 2, 2025: 0, 2026: 0 });
});

shards(
  "the same search again, its counts, its further results and its order cost no index file but documents",
  async () => {
    const wish = q("đầu tư cho dâu tằm");
    const first = await ask(engine, wish);
    network.asked.length = 0;
    assert.equal((await ask(engine, wish)).last, first.last);
    assert.equal(network.asked, ["/tim-kiem/hien-hanh.json"]);
    await ask(engine, wish, { start: 10 });
    await ask(engine, q("đầu tư cho dâu tằm", { xep: "cu-nhat" }));
    await counted(engine, wish);
    assert.ok(network.asked.some((path) => path.includes("/fragment/")));
    assert.not.ok(
      network.asked.some((path) => path.includes("/index/")),
      network.asked.join(),
    );
  },
);

shards("no file is fetched twice, but what tells of a newer edition, once for each call", async () => {
  await ask(engine, q("đầu tư cho dâu tằm"));
  await ask(engine, q("dau tu"));
  await counted(engine, q("đầu tư"));
  const files = network.asked.filter((path) => !path.endsWith("hien-hanh.json"));
  assert.is(new Set(files).size, files.length);
  assert.is(network.asked.length - files.length, 3);
});

for (const [typed, meant] of [
  ["dâu tằ", "dâu tằm"],
  ["dau ta", "dâu tằm"],
  ["đường đê đa đ", "đường đê đa độ"],
] as const) {
  shards(`typed “${typed}”, a search is one for “${meant}” where nothing has it as it stands`, async () => {
    const { last } = await ask(engine, q(typed), { typing: true });
    assert.ok(last.total > 0, typed);
    const { items } = (await ask(engine, q(last.meant ?? ""))).last;
    assert.equal(last.items, items);
    assert.is(last.total, (await ask(engine, q(meant))).last.total);
  });
}

for (const typed of ["kế h", "ke h", "kinh tế kế h"]) {
  shards(`“${typed}”, which few have by chance, is one for what far more have while it is typed`, async () => {
    const one = await network.open(whole);
    const { last } = await ask(one, q(typed), { typing: true });
    const meant = typed.replace(/k[eế] h$/, "kế hoạch");
    assert.is(last.meant, meant);
    assert.equal(last.items, (await ask(one, q(meant))).last.items);
    assert.is((await ask(one, q(`${typed} `), { typing: true })).last.meant, undefined);
    assert.is((await ask(one, q("kế h"))).last.total, 1);
  });
}

shards("a syllable that is typed with marks may be whole: it gives way only where no document has it", async () => {
  const one = await network.open(whole);
  const { last } = await ask(one, q("kế ho"), { typing: true });
  assert.equal([last.meant, last.total], [undefined, 1]);
  assert.is((await ask(one, q("ke ho"), { typing: true })).last.meant, "kế hoạch");
  assert.is((await ask(one, q("kế hoạ"), { typing: true })).last.meant, "kế hoạch");
});

for (const typed of ['kinh tế "kế h"', "kinh tế -kế h", "kinh tế -xã kế h"])
  shards(`what signs make more than words is not completed: ${typed}`, async () => {
    const { last } = await ask(await network.open(whole), q(typed), { typing: true });
    assert.is(last.meant, undefined);
  });

shards("what few have stays where hardly more have what it begins, and so does a word alone", async () => {
  const one = await network.open(whole);
  for (const typed of ["hòa b", "h"]) {
    const { last } = await ask(one, q(typed), { typing: true });
    assert.is(last.meant, undefined, typed);
    assert.is(last.total, 1, typed);
    assert.ok(
      (await one.complete(typed)).some(({ kind }) => kind === "compound"),
      typed,
    );
  }
});

for (const query of ["dâu tằm", "đầu tư cho dâu tằm", "dau tu", "đầu tư "]) {
  shards(`“${query}”, whose last pair is there, is never replaced while it is typed`, async () => {
    const typing = await ask(engine, q(query), { typing: true });
    assert.equal(typing.last, (await ask(await network.open(cut), q(query))).last);
  });
}

shards("searches and counts at once do not disturb each other", async () => {
  const [fresh] = await sites();
  const alone = await network.open(fresh);
  const wishes = [
    q("đầu tư cho dâu tằm", { loai: "bai-viet" }),
    q("dau tu"),
    q("dầu từ kho"),
    q("đê", { nam: "2015" }),
  ];
  const expected = [];
  for (const wish of wishes) expected.push((await ask(alone, wish)).last);
  const busy = await network.open(fresh);
  const answers = await Promise.all(wishes.map((wish) => ask(busy, wish)));
  assert.equal(
    answers.map(({ last }) => last),
    expected,
  );
});

shards.run();
