import MarkdownIt from "markdown-it";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { escapeMarkdown } from "../../src/text/escape.ts";

const escaping = suite("escapeMarkdown");
const markdown = new MarkdownIt();
const signs = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["amp", "&"],
]);

/** The text that Markdown shows where it made one plain paragraph of it, otherwise all that it made. */
function shown(source: string): string {
  const html = markdown.render(source);
  const paragraph = /^<p>([^<]*)<\/p>\n$/.exec(html)?.[1] ?? html;
  return folded(paragraph.replace(/&(lt|gt|quot|amp);/g, (entity, name: string) => signs.get(name) ?? entity));
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const leftAlone = [
  "Tổng vốn đạt 3,2 tỷ USD (tăng 12,5%) – cao nhất giai đoạn 2016-2020.",
  "R&D; AT&T, 5 < 6 và 7 > 6, khoảng ~30 ha, ghi chú [1], 2 * 3 = 6, ten_tep_tin",
  "-5% so với cùng kỳ, +7% so với kế hoạch",
  "#ngaymoi là thẻ, 1.500 hộ, 2020, 3/4",
  "=== | a | b | === ---",
  "“Một cửa”, 'hai cửa', … — – • ● ▪ §",
];

for (const text of leftAlone) {
  escaping(`leaves alone: ${text}`, () => {
    assert.is(escapeMarkdown(text), text);
    assert.is(shown(text), text);
  });
}

const escaped: readonly (readonly [plain: string, written: string])[] = [
  ["# Mục", "\\# Mục"],
  ["###### Mục", "\\###### Mục"],
  ["- gạch đầu dòng - và giữa dòng", "\\- gạch đầu dòng - và giữa dòng"],
  ["+ cộng", "\\+ cộng"],
  ["* sao * và sao", "\\* sao * và sao"],
  ["> trích", "\\> trích"],
  [">trích", "\\>trích"],
  ["1. Thứ nhất là 2. thứ hai", "1\\. Thứ nhất là 2. thứ hai"],
  ["10) mười", "10\\) mười"],
  ["2020.", "2020\\."],
  ["-", "\\-"],
  ["---", "\\---"],
  ["- - -", "\\- - -"],
  ["***", "\\*\\*\\*"],
  ["___", "\\_\\_\\_"],
  ["```js", "\\`\\`\\`js"],
  ["~~~", "\\~\\~\\~"],
  ["~~bỏ~~", "\\~\\~bỏ\\~\\~"],
  ["*đậm* và _nghiêng_", "\\*đậm\\* và \\_nghiêng\\_"],
  ["[chữ](dia-chi)", "[chữ\\](dia-chi)"],
  ["![ảnh](anh.png)", "![ảnh\\](anh.png)"],
  ["[1]: https://example.org", "\\[1]: https://example.org"],
  ["<https://example.org> <ai@example.org> <b>", "\\<https://example.org> \\<ai@example.org> \\<b>"],
  ["&amp; &#272; &#x110;", "\\&amp; \\&#272; \\&#x110;"],
  ["C:\\thu\\*", "C:\\\\thu\\\\\\*"],
  ["    thụt đầu dòng  ", "thụt đầu dòng"],
  ["\tthụt\n# đầu dòng", "thụt # đầu dòng"],
  ["  ", ""],
];

for (const [plain, written] of escaped) {
  escaping(`escapes: ${JSON.stringify(plain)}`, () => {
    assert.is(escapeMarkdown(plain), written);
    assert.is(shown(written), folded(plain));
  });
}

/** A text of few different signs, so that runs and pairs of them are common. */
function randomText(random: () => number): string {
  const any = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const some = Array.from({ length: 6 }, () => any(pieces));
  return Array.from({ length: 1 + Math.floor(random() * 14) }, () => any(some)).join("");
}

const pieces = [
  ..."#-+*>_~`|=[]()<>!&;:\\.,\"'1290 \t\n\u00a0aéđ😀x/@?{}$^%",
  ...["    ", "](", "]:", "~~", "**", "&lt;", "&#9;", "<a@b.vn>", "<p>", "http://x.vn"],
];

escaping("gives back any text, alone and between two others", () => {
  const random = randomFrom(20200803);
  for (let turn = 0; turn < 50_000; turn += 1) {
    const text = randomText(random);
    const written = escapeMarkdown(text);
    assert.is(shown(written), folded(text), JSON.stringify(text));
    const together = markdown.render(`trước [x] *\n\n${written}\n\nsau`);
    assert.is(together, `<p>trước [x] *</p>\n${markdown.render(written)}<p>sau</p>\n`, JSON.stringify(text));
  }
});

escaping.run();
