import { suite } from "uvu";
import * as assert from "uvu/assert";
import { complete } from "../../src/search/complete.ts";
import { lexiconFiles, type Name } from "../../src/search/lexicon.ts";
import { load } from "./lexicon-texts.ts";

const completions = suite("completions");

const textsOf = async (typed: string): Promise<string[]> => (await complete(typed, load)).map(({ text }) => text);

const firsts: readonly (readonly [what: string, typed: string, first: string | undefined])[] = [
  ["a topic", "xuất kh", "Xuất khẩu"],
  ["a topic typed plain", "xuat kh", "Xuất khẩu"],
  ["a topic typed whole", "Xuất khẩu", "Xuất khẩu"],
  ["đ typed as d", "dau t", "Đầu tư"],
  ["some marks", "đâu t", "Đầu tư"],
  ["capitals", "XUAT", "Xuất khẩu"],
  ["NFD", "xuất".normalize("NFD"), "Xuất khẩu"],
  ["an organisation by a later word", "khu cong n", "Ban Quản lý các khu công nghiệp Hà Nội"],
  ["a compound", "chỉ t", "chỉ tiêu"],
  ["a compound of several", "kim ng", "kim ngạch"],
  ["the end of a query", "tai sao chi ti", "tai sao chỉ tiêu"],
  ["no single syllable that only begins", "tai sao chỉ", undefined],
  ["what may follow a whole syllable", "tai sao chi ", "tai sao chỉ tiêu"],
  ["a title, the tone in the other place", "hòa bình và", "Hoà bình và “thịnh vượng”"],
  ["a tone that stays where the syllable goes on", "gạo vượt kế hoạ", "Xuất khẩu gạo: vượt kế hoạch"],
  ["a title over its marks", "gao vuot", "Xuất khẩu gạo: vượt kế hoạch"],
  ["an indicator without a page", "von d", "Vốn đăng ký"],
  ["a mark that does not fit", "xuạt", undefined],
  ["d that fits", "dau k", "Dầu khí"],
  ["đ that does not fit", "đầu khí", undefined],
  ["a complete word that is not one", "xua ", undefined],
  ["nothing", "", undefined],
  ["punctuation", "?!… “", undefined],
  ["patterns", "(.*)+[", undefined],
  ["other scripts", "привет", undefined],
  ["10,000 characters", "xuất khẩu ".repeat(1000), undefined],
];
for (const [what, typed, first] of firsts) {
  completions(`${what}: ${JSON.stringify(typed.slice(0, 30))}`, async () => {
    const start = performance.now();
    assert.is((await textsOf(typed))[0], first);
    assert.ok(performance.now() - start < 1000);
  });
}

completions("say in which language they are, where that is not the site's", async () => {
  const names: Name[] = [
    { kind: "topic", text: "Kho bãi", address: "/topic/kho-bai/", lang: "vi" },
    { kind: "topic", text: "Khorasan", address: "/topic/khorasan/" },
  ];
  const files = new Map(lexiconFiles([], names).map(({ name, text }) => [name, text]));
  assert.equal(
    (await complete("kho", async (name) => files.get(name))).map(({ text, lang }) => [text, lang]),
    [
      ["Kho bãi", "vi"],
      ["Khorasan", undefined],
    ],
  );
});

completions("say what they are and where they lead, names first, then compounds, then titles", async () => {
  assert.equal(await complete("xuất k", load), [
    { text: "Xuất khẩu", kind: "topic", address: "/chu-de/xuat-khau/" },
    { text: "Tốc độ tăng trưởng xuất khẩu", kind: "indicator", address: "/loat/xuat-khau/" },
    { text: "xuất khẩu", kind: "compound" },
    { text: "Xuất khẩu gạo: vượt kế hoạch", kind: "article", address: "/bai-viet/2020/xuat-khau-gao/" },
    { text: "Vì sao xuất khẩu tăng", kind: "article", address: "/bai-viet/2019/vi-sao/" },
  ]);
  assert.equal(await complete("vốn", load), [{ text: "Vốn đăng ký", kind: "indicator" }]);
});

completions("are eight, with room for titles; the newest of many come first", async () => {
  const many: Name[] = Array.from({ length: 900 }, (_, at) => ({
    kind: at < 20 ? "topic" : "article",
    text: at < 20 ? `Kinh tế ${at}` : `Kinh tế Việt Nam, tin số ${at}`,
    address: `/${at}/`,
  }));
  const files = new Map(lexiconFiles([], many).map(({ name, text }) => [name, text]));
  const answer = await complete("kinh t", async (name) => files.get(name));
  assert.equal(
    answer.map(({ address }) => address),
    ["/0/", "/1/", "/2/", "/3/", "/4/", "/5/", "/20/", "/21/"],
  );
  const far = await complete("kinh te viet nam tin so 81", async (name) => files.get(name));
  assert.ok(far.every(({ text }) => text.includes("số 81")));
});

completions("of files that are missing or broken are none", async () => {
  assert.equal(await complete("xuat", async () => undefined), []);
  assert.equal(await complete("xuat", () => Promise.reject(new Error("no network"))), []);
  assert.equal(await complete("xuat", async (name) => (name === "dau.txt" ? load(name) : undefined)), []);
  assert.equal(await complete("xuat", async () => "<!doctype html>\n<p>404</p>"), []);
});

completions.run();
