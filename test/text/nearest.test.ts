/** The passage that a quote was most likely copied from. */
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseBody } from "../../src/text/blocks.ts";
import { nearestPassage } from "../../src/text/nearest.ts";

const nearest = suite("nearest");

const body = `Năm 2020, cảng Nam Hải bốc dỡ 12,5 triệu tấn hàng, vượt 2,5% so với kế hoạch.

Năm 2019, cảng bốc dỡ 11,9 triệu tấn hàng, đạt kế hoạch. Tàu đúng giờ đạt 91,4%, cao hơn mức 90% đã định.

Hội nghị diễn ra ngày 3/8 tại “Nhà văn hóa” của cảng.`;
const { blocks } = parseBody(body, { link: () => "", image: () => undefined });

for (const [what, quote, shown] of [
  ["a letter off", "bốc dở 12,5 triệu tấn hàng", "bốc ⟨dỡ⟩ 12,5 triệu tấn hàng"],
  ["the first word off", "cãng Nam Hải bốc dỡ", "⟨cảng⟩ Nam Hải bốc dỡ"],
  ["the last word off", "vượt 2,5% so với kế hoặch", "vượt 2,5% so với kế ⟨hoạch⟩"],
  ["two words off in a row", "bốc giở 12,6 triệu tấn hàng", "bốc ⟨dỡ 12,5⟩ triệu tấn hàng"],
  ["a word more", "bốc dỡ được 12,5 triệu tấn", "bốc dỡ ⟨⟩ 12,5 triệu tấn"],
  ["several words more", "bốc dỡ tới hơn 12,5 triệu tấn hàng", "bốc dỡ ⟨⟩ 12,5 triệu tấn hàng"],
  ["a word less", "cảng Nam bốc dỡ 12,5 triệu tấn", "cảng Nam ⟨Hải⟩ bốc dỡ 12,5 triệu tấn"],
  ["a comma left out", "triệu tấn hàng vượt 2,5% so với", "triệu tấn ⟨hàng,⟩ vượt 2,5% so với"],
  ["other capitals", "năm 2020, cảng Nam Hải", "⟨Năm⟩ 2020, cảng Nam Hải"],
  ["other quotation marks", 'tại "Nhà văn hóa" của cảng', "tại ⟨“Nhà⟩ văn ⟨hóa”⟩ của cảng"],
  ["the nearer of two like passages", "cảng bốc dỡ 11,8 triệu tấn hàng, đạt", "cảng bốc dỡ ⟨11,9⟩ triệu tấn hàng, đạt"],
] as const) {
  nearest(`${what}: “${quote}” is “${shown}”`, () => assert.is(nearestPassage(blocks, quote), shown));
}

nearest("what is like no passage has none, nor has a quote without words", () => {
  assert.is(nearestPassage(blocks, "Sân bay đón chín vạn khách quốc tế"), undefined);
  assert.is(nearestPassage(blocks, ""), undefined);
  assert.is(nearestPassage([], "bốc dỡ"), undefined);
});

nearest("a quote that differs after two hundred words only is not said to differ", () => {
  const long = Array.from({ length: 210 }, (_, index) => `từ${index}`);
  const article = parseBody(long.join(" "), { link: () => "", image: () => undefined }).blocks;
  assert.is(nearestPassage(article, [...long.slice(0, 205), "khác"].join(" ")), undefined);
});

nearest("whichever one word of a passage is changed, it is the one that is marked", () => {
  const words = (blocks[0]?.text ?? "").split(" ");
  const stretch = fc.tuple(fc.nat({ max: words.length - 6 }), fc.integer({ min: 5, max: 10 }), fc.nat({ max: 4 }));
  fc.assert(
    fc.property(stretch, ([from, length, changed]) => {
      const passage = words.slice(from, from + length);
      const quote = passage.map((word, index) => (index === changed ? "khác" : word)).join(" ");
      const marks = /⟨(.*)⟩/.exec(nearestPassage(blocks, quote) ?? "")?.[1];
      assert.is(marks, passage[changed]?.replace(changed === passage.length - 1 ? /[.,]$/ : /$^/, ""));
    }),
    { seed: 4 },
  );
});

nearest.run();
