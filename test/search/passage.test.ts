import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Content, type Passage, type Piece, passageOf } from "../../src/search/passage.ts";
import { parseQuery } from "../../src/search/query.ts";
import { shape } from "../../src/text/shape.ts";

const passage = suite("passage");

/** The marked words in brackets. */
function lineOf({ pieces }: Pick<Passage, "pieces">): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
}

function partsOf(typed: string): string[][] {
  const { words, phrases } = parseQuery(typed);
  return [words, ...phrases].map((part) => [...part]);
}

const titles: readonly (readonly [text: string, typed: string, expected: string])[] = [
  ["Xuất khẩu “vượt” chỉ tiêu", "", "Xuất khẩu “vượt” chỉ tiêu"],
  ["Xuất khẩu “vượt chỉ tiêu”.", "vuot chi tieu", "Xuất khẩu “[vượt chỉ tiêu]”."],
  ["Kinh tế-xã hội, kinh tế – xã hội", "kinh tế xã hội", "[Kinh tế-xã hội], [kinh tế – xã hội]"],
  ["kinh tế-xã hội", "xã hội", "kinh tế-[xã hội]"],
  ["kinh tế-xã hội", "kinh tế", "[kinh tế]-xã hội"],
  ["Tăng 8,8 % (8.8%) năm 03/08/2020", "8,8%", "Tăng [8,8 %] ([8.8%]) năm 03/08/2020"],
  ["Từ 03/08/2020 đến 15.000", "3/8/2020", "Từ [03/08/2020] đến 15.000"],
  ["Nghị định 45/2023/NĐ-CP", "45/2023/nd-cp", "Nghị định [45/2023/NĐ-CP]"],
  ["giữ hoà bình", "hòa bình", "giữ [hoà bình]"],
  ['a & b < c > d "e" &amp; &lt;i&gt; f', "e", 'a & b < c > d "[e]" &amp; &lt;i&gt; f'],
  ["ǀ \\ _ ° • … e", "e", "ǀ \\ _ ° • … [e]"],
  ["<mark>a</mark> b", "b", "<mark>a</mark> [b]"],
  ["", "a", ""],
];
function titleOf(text: string, typed: string, more = ""): readonly Piece[] {
  const title = shape(text);
  const anchors = [{ id: "a", location: title === "" ? 0 : title.split(/\s+/).length }];
  return passageOf({ content: `${title}. ${shape(more)}`, anchors }, partsOf(typed), title).title;
}

for (const [text, typed, expected] of titles)
  passage(`“${typed}” in ${text}`, () => assert.is(lineOf({ pieces: titleOf(text, typed) }), expected));

/** A document as the index gives it: every block ends with a full stop. */
function documentOf(blocks: readonly (readonly [id: string, text: string])[]): Content {
  const texts = blocks.map(([, text]) => `${shape(text)}.`);
  let location = 0;
  const anchors = blocks.flatMap(([id], index) => {
    const start = location;
    location += (texts[index] ?? "").split(/\s+/).length;
    return id === "" ? [] : [{ id, location: start }];
  });
  return { content: texts.join(" "), anchors };
}

const filler = (count: number): string => Array.from({ length: count }, (_, index) => `chữ${index}`).join(" ");

const article = documentOf([
  ["", "Rừng tràm U Minh"],
  [".dau", "Tin về rừng"],
  [".muc", "Cháy lớn"],
  ["p-1", "Trời nắng"],
  ["p-2", `Hôm qua ${filler(40)} rừng tràm cháy lớn ${filler(40)} rừng tràm`],
  ["cháy-lớn", "Cháy lớn"],
  ["p-3", `Sáng nay, mưa to tại “rừng đước”`],
  [".them", "Lê Văn A mưa đá gió giật"],
  [".nguon", "Báo mới"],
]);

const cases: readonly (readonly [
  what: string,
  typed: string,
  block: string | undefined,
  line: string,
  found?: string,
])[] = [
  ["the lead where nothing is searched for", "", undefined, "Tin về rừng."],
  ["the lead where nothing is found", "voi", undefined, "Tin về rừng."],
  ["a short block as a whole", "mưa to", "p-3", "Sáng nay, [mưa to] tại “rừng đước”.", "mưa to"],
  ["what is found without the marks around it", "rừng đước", "p-3", "Sáng nay, mưa to tại “[rừng đước]”.", "rừng đước"],
  ["not the headings told once more", "chay lon", "p-2", "", "cháy lớn"],
  ["the names at the end where nothing else has it", "gió giật", undefined, "Lê Văn A mưa đá [gió giật].", "gió giật"],
  ["the publisher where nothing else has it", "báo mới", undefined, "[Báo mới].", "Báo mới"],
  ["not words that two blocks share between them", "lớn sáng", "p-2", "", "lớn"],
  ["the text where the title says the same", "rừng tràm u minh", "p-2", "", "rừng tràm"],
];
for (const [what, typed, block, line, found] of cases) {
  passage(`shows ${what}: ${typed}`, () => {
    const shown = passageOf(article, partsOf(typed));
    assert.is(shown.block, block);
    assert.is(shown.found, found);
    if (line !== "") assert.is(lineOf(shown), line);
  });
}

passage("a long block is cut around what is found, eight words before it", () => {
  const line = lineOf(passageOf(article, partsOf("rừng tràm cháy lớn")));
  assert.match(line, /^… chữ32 .* chữ39 \[rừng tràm cháy lớn\] chữ0 .* …$/);
  assert.is(line.split(" ").length, 34 + 2);
});

passage("where the end of a long block is found, the passage ends with it", () => {
  const end = documentOf([["p-1", `${filler(90)} mưa đá`]]);
  assert.match(lineOf(passageOf(end, partsOf("mưa đá"))), /^… chữ58 .* chữ89 \[mưa đá\]\.$/);
});

passage("where words stand near the beginning, it begins with the block", () => {
  const near = documentOf([["p-1", `a b c mưa đá ${filler(90)}`]]);
  assert.match(lineOf(passageOf(near, partsOf("mưa đá"))), /^a b c \[mưa đá\] .* …$/);
});

passage("the passage with most of the query wins over an earlier one with less", () => {
  const two = documentOf([
    ["p-1", `mưa đá ${filler(60)} mưa đá`],
    ["p-2", `mưa đá và gió giật cấp tám`],
  ]);
  const shown = passageOf(two, partsOf('"mưa đá" "gió giật"'));
  assert.is(shown.block, "p-2");
  assert.is(lineOf(shown), "[mưa đá] và [gió giật] cấp tám.");
});

passage("a title has no other words marked than the text where that has the query to the letter", () => {
  const marked = (text: string, more: string): string => lineOf({ pieces: titleOf(text, "xi măng", more) });
  assert.is(marked("Gây sốt mạng xã hội", "Giá xi măng tăng."), "Gây sốt mạng xã hội");
  assert.is(marked("Gây sốt mạng xã hội", "Chuyện mạng."), "Gây sốt [mạng] xã hội");
  assert.is(marked("Giá xi măng", "Chuyện mạng."), "Giá [xi măng]");
});

passage("where the title has what is searched for, the lead is shown rather than the names at the end", () => {
  const titled = documentOf([
    ["", "Mưa đá ở Mường Tè"],
    [".dau", "Tin về rừng"],
    [".them", "Mưa đá"],
  ]);
  assert.is(lineOf(passageOf(titled, partsOf("mưa đá"))), "Tin về rừng.");
});

passage("a document without blocks or words is shown as it is", () => {
  assert.equal(passageOf({ content: "", anchors: [] }, [["a"]]), { pieces: [], title: [] });
  assert.equal(passageOf({ content: "a b", anchors: [] }, [["a"]]), { pieces: [], title: [] });
  assert.is(lineOf(passageOf({ content: "a b", anchors: [{ id: ".them", location: 0 }] }, [["b"]])), "a [b]");
});

passage.run();
