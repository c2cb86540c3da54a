/** From a query to documents in their order, over an index of a few texts. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Index } from "../../src/search/course.ts";
import { type Finds, find } from "../../src/search/find.ts";
import { parseQuery } from "../../src/search/query.ts";
import { restrictionsOf } from "../../src/search/restrictions.ts";
import { unshape } from "../../src/text/shape.ts";
import { indexOf } from "./texts-index.ts";

const finding = suite("find");

const far = "và rồi ".repeat(40);
const texts = {
  new: `Chuyện xa. ${far} Người dân nói về xuất khẩu gạo ở cảng.`,
  title: `Xuất khẩu gạo tăng mạnh. ${far}`,
  parts: `Gạo và muối. ${far} Việc xuất hàng khẩu phần ít.`,
  folded: `Tin chợ. ${far} ${far} Xuat khau gao khong dau.`,
  other: `Dâu tằm đâu có dầu. ${far} Nhà máy chế biến tôm đạt 8,8% kế hoạch.`,
} as const;

async function finds(typed: string, index: Index): Promise<Finds> {
  const query = parseQuery(typed);
  const none = async () => ({});
  const archive = { ask: index.ask, names: none, values: none, chosen: async () => new Map() };
  return find(query, index, await restrictionsOf(query, archive));
}

async function found(query: string, index = indexOf(texts)): Promise<readonly string[]> {
  return (await finds(query, index)).ids;
}

const cases: readonly (readonly [query: string, ids: readonly string[]])[] = [
  ["xuất khẩu", ["title", "new", "folded"]],
  ["XUẤT KHẨU", ["title", "new", "folded"]],
  ["xuat khau", ["title", "new", "folded"]],
  ["xuất khẩu gạo", ["title", "new", "parts"]],
  ["8,8%", ["other"]],
  ["8.8%", ["other"]],
  ["dầu", ["other", "folded"]],
  ["tôm gạo", ["parts", "title", "other", "new"]],
  ["zzz", []],
  ["của là và", []],
  ["", []],
  ['"xuất hàng"', ["parts"]],
  ['"xuất khẩu" muối', ["title", "new"]],
  ['gạo "xuất khẩu"', ["title", "new"]],
  ["gạo -muối", ["title", "new", "folded"]],
  ['gạo -"tăng mạnh" -muối', ["new", "folded"]],
];

for (const [query, ids] of cases) {
  finding(`“${query}” finds: ${ids.join(", ") || "nothing"}`, async () => {
    assert.equal(await found(query), ids);
  });
}

const cities = {
  election: `Quản lý tranh cử. ${far} Mở đường cho bảo tàng, đó thì thôi.`,
  city: `Chuyện ở quận. ${far} Trường quản lý đô thị mở lớp.`,
  museum: `Tin Indonesia. ${far} Bảo tàng Quốc gia mở cửa.`,
  uncle: `Tin Huế. ${far} ${far} Bảo tàng Hồ Chí Minh mở cửa.`,
};
for (const [query, first, readings] of [
  ["quản lý đô thị", "city", {}],
  ["bảo tàng Hồ Chí Minh", "uncle", {}],
  ["quan ly do thi", "city", { "do thi": [["d\u0335ô", "thị"]] }],
  ["bao tang ho chi minh", "uncle", { "chi minh": [["chí", "minh"]], "ho chi": [["hồ", "chí"]] }],
] as const)
  finding(`“${query}”: what looks like everyday grammar without its marks is a word of its own`, async () => {
    const index = indexOf(cities, undefined, readings);
    assert.is((await found(query, index))[0], first);
    assert.not.ok(index.asked.includes("~do thi") || index.asked.includes("~chi minh"), "not in any form");
  });

finding("two words that stand together in other letters alone are asked for one by one too", async () => {
  const texts = {
    chance: `Tin vũ trụ. ${far} Nhà phi hành gia. Vàng sáng lên.`,
    prices: `Tin chợ. ${far} Giá tăng, người mua nhiều vàng.`,
    gold: "Vàng và bạc.",
  };
  assert.equal([...(await found("giá vàng", indexOf(texts)))].sort(), ["chance", "prices"]);
});

finding("a name beside a common pair is found though no document has both, and comes first", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`country${at}`, `Việt Nam ${far} số ${at}.`]),
  );
  const index = indexOf({ ...many, name: `Chuyện xe. ${far} Hãng mazda mở xưởng.` });
  const ids = await found("mazda việt nam", index);
  assert.equal([ids[0], ids.length], ["name", 301]);
  assert.is((await found("mazda viet nam", index))[0], "name");
});

finding("a question finds the article that holds most of it, whatever else it holds", async () => {
  const question = "cho tôi hỏi nhà máy chế biến tôm năm nay đã đạt bao nhiêu phần trăm kế hoạch rồi";
  assert.is((await found(question))[0], "other");
});

finding("a pasted sentence with words lost, typed without marks, finds its article", async () => {
  assert.is((await found("nguoi dan noi ve khau gao o cang lon nhat vung"))[0], "new");
});

finding(
  "what the reader's choices forbid is given too, but does not count as found: a looser question is asked",
  async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`d${place}`, "tin xuất khẩu gạo"]));
    const both = { ...many, wished: "xuat khau go khong dau" };
    assert.equal(await found("xuất khẩu", indexOf(both)), Object.keys(many));
    assert.equal(
      await found(
        "xuất khẩu",
        indexOf(both, (id) => id === "wished"),
      ),
      Object.keys(both),
    );
  },
);

finding("where the words stand together often enough, no looser question is asked", async () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`d${place}`, "tin xuất khẩu gạo"]));
  const index = indexOf(many);
  assert.equal(await found("xuất khẩu", index), Object.keys(many));
  assert.equal(index.asked, ["xuất khẩu"]);
});

const readings = {
  "xuat khau": [["xuất", "khẩu"]],
  "gao muoi": [["gạo", "muối"]],
  "nha may che": [["nhà", "máy", "chế"]],
  "may tom": [["máy", "tôm"]],
};

finding("words without marks are asked for as the archive writes them, which costs less", async () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`d${place}`, "tin xuất khẩu gạo"]));
  const index = indexOf(many, undefined, readings);
  assert.equal(await found("xuat khau", index), Object.keys(many));
  assert.equal(index.asked, ["xuất khẩu"]);
});

finding("where little is found that way, any marks will do", async () => {
  assert.equal(await found("xuat khau", indexOf(texts, undefined, readings)), ["title", "new", "folded"]);
});

finding("a text that writes a pair in a rare way is found by the whole query", async () => {
  const index = indexOf({ other: "gạo muối ở chợ", meant: "chị Gao Mười, tiệm tạp hóa" }, undefined, readings);
  assert.is((await found("gao muoi tiem", index))[0], "meant");
});

finding(
  "of a long query each run is asked for in its likeliest readings, and without them where nothing is found",
  async () => {
    const words = "mot hai ba bon nam sau bay tam chin muoi nha may che bien".split(" ");
    const written = {
      "mot hai ba bon": [["một", "hai", "ba", "bốn"]],
      "chin muoi nha may": [["chín", "mươi", "nhà", "máy"]],
    };
    const index = indexOf({ one: "x y z", meant: "mót hái bà bón, chin mười nhà mây chế biển" }, undefined, written);
    assert.equal(await found(words.join(" "), index), ["meant"]);
    assert.ok(
      index.asked.includes("chín mươi nhà máy") && index.asked.includes("~chin muoi nha may"),
      index.asked.join(),
    );
  },
);

finding("a document that the choices forbid ends no search, however much of the query it has", async () => {
  const two = { forbidden: "đầu tư khu công nghiệp", wished: "chuyện tư khu xa" };
  assert.equal(
    await found(
      "đầu tư khu công nghiệp",
      indexOf(two, (id) => id === "wished"),
    ),
    ["forbidden", "wished"],
  );
});

const prices = {
  number: `Giá cả. ${far} Xuất khẩu tôm giảm; nhập khẩu tăng 57,3%.`,
  title: "Xuất khẩu cá tra",
  other: "Xuất khẩu gạo sang Nhật Bản, 15.000 tấn",
  percent: "Tỷ lệ 57,3% là cao",
};

for (const [query, ids] of [
  ["xuất khẩu 57,3%", ["number", "title", "other"]],
  ["xuất khẩu 57,3", ["number", "title", "other"]],
  ["57,3", ["percent", "number"]],
  ["cao 57,3", ["percent", "number"]],
  ["57,3%", ["percent", "number"]],
  ["15000", ["other"]],
  ["gạo 15000 tấn", ["other"]],
  ["xuất khẩu Nhat Bản", ["other", "title", "number"]],
  ["xuất khẩu gao", ["other", "title", "number"]],
  ["xuất khẩu giảm", ["number", "title", "other"]],
] as const) {
  finding(`no word is passed over because others are found: “${query}” finds ${ids.join(", ")}`, async () => {
    assert.equal(await found(query, indexOf(prices)), ids);
  });
}

const shares = { even: "Tỷ lệ 8,0% năm ngoái", whole: "Tỷ lệ 8% năm nay", other: "Tỷ lệ 8,05%, 80%, 8,0 tấn" };

for (const [query, ids] of [
  ["8%", ["whole", "even"]],
  ["8,0%", ["even", "whole"]],
  ["tỷ lệ 8%", ["whole", "even", "other"]],
  ["tỷ lệ 8,0%", ["even", "whole", "other"]],
] as const) {
  finding(
    `a nought behind the comma counts less than what is to the letter: “${query}” finds ${ids.join(", ")}`,
    async () => {
      assert.equal(await found(query, indexOf(shares)), ids);
    },
  );
}

for (const [query, isOdd] of [
  ["xuất khẩu Nhat Bản", true],
  ["xuất khẩu gao", true],
  ["Nhat Bản", true],
  ["xuat khau qqq", true],
  ["nhat xuat", true],
  ["xuất khẩu Nhật Bản", false],
  ["xuat khau nhat ban", false],
  ["xuất khẩu tôm cá", false],
  ["xuất khẩu 99,9%", false],
] as const) {
  finding(
    `“${query}” ${isOdd ? "has a word that stands nowhere as it was typed" : "is as the texts have it"}`,
    async () => {
      assert.is((await finds(query, indexOf(prices))).isOdd, isOdd);
    },
  );
}

finding("what has all of a query comes before what has a part of it in its title", async () => {
  const two = { titled: `Xuất khẩu tôm. ${far}`, whole: `Tin chợ. ${far} Xuất khẩu tôm; ${far} gạo rẻ.` };
  assert.equal(await found("xuất khẩu tôm gạo", indexOf(two)), ["whole", "titled"]);
});

finding("a choice that leaves nothing loosens a query to single words, with marks or without", async () => {
  const texts = { pairs: "gạo muối tôm", alone: `Muối biển. ${far} Tôm khô`, gao: "Gạo nếp" };
  for (const query of ["gạo muối tôm", "gao muoi tom", "gạo muối", "gao muoi"]) {
    const ids = await found(
      query,
      indexOf(texts, (id) => id !== "pairs"),
    );
    assert.ok(ids.includes("alone") && ids.includes("gao"), `${query}: ${ids}`);
  }
});

finding("a number that begins with a nought is no other number", async () => {
  const index = indexOf(prices);
  await found("0123", index);
  assert.not.ok(
    index.asked.some((question) => /0.123/.test(question)),
    index.asked.join(),
  );
});

finding("a number is asked for only in forms that a number has", async () => {
  for (const [query, forms] of [
    ["8%", ["~8%", "~8,0%"]],
    ["8,8%", ["~8,8%"]],
    ["1.500,0%", ["~1.500,0%", "~1500%", "~1.500%"]],
    ["1.500", ["~1.500", "~1.500%", "~1500"]],
    ["0,1234", ["~0,1234", "~0,1234%"]],
  ] as const) {
    const index = indexOf(prices);
    await found(query, index);
    assert.equal(index.asked.map(unshape), forms);
  }
});

finding("no question is put twice, so that none counts twice", async () => {
  for (const query of ["gao", "gao muoi", "muoi gao tom"]) {
    const index = indexOf(texts);
    await found(query, index);
    assert.equal(index.asked, [...new Set(index.asked)]);
  }
});

finding(
  "a long query that takes its time to the letter is not asked in any form, which would take ten times as long",
  async () => {
    const index = indexOf({ one: "mót hái bà bón, chin mười nhà mây chế biển" });
    const words = "mot hai ba bon nam sau bay tam chin muoi nha may che bien";
    await finds(words, index);
    const asked = [...index.asked];
    const written = {
      "mot hai ba bon": [["một", "hai", "ba", "bốn"]],
      "nam sau bay tam": [["năm", "sáu", "bảy", "tám"]],
    };
    let time = 0;
    const slow = { ...indexOf({ one: "x y z" }, undefined, written), now: () => (time += 3000) };
    await finds(words, slow);
    assert.ok(asked.includes("~mot hai ba bon"));
    assert.ok(slow.asked.includes("một hai ba bốn") && !slow.asked.includes("~mot hai ba bon"), slow.asked.join());
  },
);

finding("a long query that has found something does not go on for ever", async () => {
  const words = "một hai ba bốn năm sáu bảy tám chín mười nhà máy chế biến tôm cá";
  const texts = { one: "một hai ba bốn", two: "một hai ba bốn", far: "chế biến tôm cá" };
  const patient = indexOf(texts);
  await finds(words, patient);
  let time = 0;
  const slow = { ...indexOf(texts), now: () => (time += 5000) };
  await finds(words, slow);
  assert.ok(patient.asked.length > slow.asked.length, `${patient.asked} | ${slow.asked}`);
  assert.ok(slow.asked.length > 0);
});

finding("of the readings of a long run the first is taken that stands anywhere", async () => {
  const words = "mot hai ba bon nam sau bay tam chin muoi nha may";
  const written = {
    "mot hai ba bon": [
      ["một", "hai", "ba", "bốn"],
      ["mốt", "hai", "ba", "bốn"],
    ],
    "nam sau bay tam": [
      ["nằm", "sâu", "bảy", "tám"],
      ["năm", "sáu", "bảy", "tám"],
    ],
  };
  const index = indexOf({ one: "một hai ba bốn năm sáu bảy tám" }, undefined, written);
  await found(words, index);
  assert.ok(!index.asked.includes("mốt hai ba bốn"), index.asked.join());
  assert.ok(index.asked.includes("năm sáu bảy tám"), index.asked.join());
});

finding("syllables of everyday grammar are never asked for alone", async () => {
  const index = indexOf(texts);
  await found("của người dân cho zzz qqq", index);
  assert.not.ok(index.asked.some((question) => ["của", "~của", "~người", "~cho"].includes(question)));
});

finding("an absurdly long query is cut, and asks a bounded number of questions", async () => {
  const index = indexOf(texts);
  await found("gạo muối ".repeat(5000), index);
  assert.ok(index.asked.length < 60, `${index.asked.length}`);
});

finding("equals come newest first, whatever else was asked", async () => {
  const same = { c: "tin gạo muối", b: "tin gạo muối", a: "tin gạo muối" };
  assert.equal(await found("gạo muối", indexOf(same)), ["c", "b", "a"]);
});

finding.run();
