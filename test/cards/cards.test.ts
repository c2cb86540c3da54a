/** Social cards: what is drawn, in which letters, and that it stays within its place and its size. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Card, cardText } from "../../src/cards/card.ts";
import { drawCard } from "../../src/cards/draw.ts";
import { balanced, cut, fitted, lettering, linesOf, widthOf } from "../../src/cards/lettering.ts";
import { darkPaper, palette } from "../../src/cards/palette.ts";
import { verdictKinds } from "../../src/ledger/wording.ts";
import { cardRasters } from "../../src/render/cards.ts";
import { writeRasters } from "../../src/render/rasters.ts";
import { typefaces } from "../../src/render/typefaces.ts";
import { openStore } from "../../src/store/store.ts";
import { hashesOf } from "../build/run.ts";
import { root, scratch } from "../tools.ts";

const cards = suite("cards");
const faces = await typefaces();
const bold = { face: faces.bold, size: 60 };

const card: Card = {
  site: "Kho Vịnh Xanh",
  over: "Cảng Vịnh Xanh · năm 2021",
  title: "Mức tăng sản lượng hàng hóa",
  figures: [
    { name: "Kết quả", text: "5%" },
    { name: "Mức đề ra", text: "4%" },
  ],
  verdict: { kind: "exceeded", text: "Vượt 1 điểm %" },
  shares: [],
};

const fullest: Card = {
  ...card,
  site: "KHO LƯU TRỮ CÁC CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI CỦA TỈNH VỊNH XANH TỪ NĂM 1991",
  over: "ỦY BAN NHÂN DÂN TỈNH VỊNH XANH VÀ CÁC SỞ, BAN, NGÀNH TRỰC THUỘC · giai đoạn 2021–2025",
  title: "TỶ LỆ HỘ NGHÈO, CẬN NGHÈO Ở VÙNG ĐẶC BIỆT KHÓ KHĂN ĐƯỢC HỖ TRỢ ".repeat(4),
  figures: [
    { name: "Kết quả", text: "hơn 1.234.567.890 triệu đồng/người/năm" },
    { name: "Mức đề ra, suy ra", text: "về cơ bản hoàn thành toàn bộ chương trình mục tiêu quốc gia" },
  ],
  verdict: { kind: "disputed", text: "Số liệu và lời văn không khớp ".repeat(4) },
};

/** The points of a drawing, as light as they are. */
async function pointsOf(svg: string) {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Writes cards as a build does, and gives their files. */
async function written(...some: readonly Card[]): Promise<Buffer[]> {
  const folder = await scratch();
  const files = some.map((one, index) => ({ address: `/anh/the/${index}.png`, card: one }));
  await writeRasters(await cardRasters(files), folder, openStore(await scratch()));
  return Promise.all(files.map(({ address }) => readFile(join(folder, address))));
}

cards("a card has 1200 × 630 points and at most 60 KB, however full it is", async () => {
  for (const bytes of await written(card, fullest, { ...fullest, verdict: undefined, shares: allShares })) {
    const { format, width, height } = await sharp(bytes).metadata();
    assert.equal([format, width, height], ["png", 1200, 630]);
    assert.ok(bytes.length <= 60_000, `${bytes.length} bytes`);
  }
});

const allShares = verdictKinds.map((kind, index) => ({
  kind,
  text: "Không nêu mức đề ra",
  count: index + 1,
  counted: String(index + 1),
}));

cards("the same card is the same bytes, and is made once", async () => {
  const [store, first, second] = [openStore(await scratch()), await scratch(), await scratch()];
  const made = await cardRasters([{ address: "/anh/the/a.png", card }]);
  assert.is(await writeRasters(made, first, store), 1);
  assert.is(await writeRasters(made, second, store), 0);
  assert.equal(await hashesOf(second), await hashesOf(first));
  assert.equal(await written(card), await written(card));
});

cards("every word of a card is drawn: with another in its place the picture is another", async () => {
  const others: readonly Card[] = [
    { ...card, site: "Kho Vịnh Lam" },
    { ...card, over: "Cảng Vịnh Lam · năm 2021" },
    { ...card, title: "Mức tăng sản lượng hàng hoá" },
    { ...card, figures: [{ name: "Kết quả", text: "6%" }, ...card.figures.slice(1)] },
    { ...card, figures: [...card.figures.slice(0, 1), { name: "Mức đề ra, suy ra", text: "4%" }] },
    { ...card, verdict: { kind: "exceeded", text: "Vượt 2 điểm %" } },
    { ...card, verdict: undefined, shares: allShares },
  ];
  const [plain, ...made] = await written(card, ...others);
  for (const [index, bytes] of made.entries()) assert.not.ok(plain?.equals(bytes), `card ${index}`);
});

cards("each verdict has a shape of its own, not only a colour", async () => {
  const shapes = await Promise.all(
    verdictKinds.map(async (kind) => {
      const { data, width } = await pointsOf(drawCard({ ...card, verdict: { kind, text: "" } }, faces));
      const dark = Array.from({ length: 60 }, (_, y) =>
        Array.from({ length: 40 }, (_, x) => ((data[(540 + y) * width + 78 + x] ?? 255) < 160 ? "#" : " ")).join(""),
      );
      return dark.join("\n");
    }),
  );
  assert.is(new Set(shapes).size, verdictKinds.length);
  for (const shape of shapes) assert.match(shape, /#/);
});

cards("no word is left to the fonts of the machine", () => {
  const svg = drawCard(fullest, faces);
  assert.not.match(svg, /<text|font-family|<image|href|NaN|undefined/);
});

cards("stacked marks stand above their letters, and a dot below: none is lost, none stands loose beside", async () => {
  for (const pair of ["ỄE", "ỖO", "ẪA", "ỮU", "ẾE", "ỔO"]) {
    const [letter = "", plain = ""] = pair;
    const [marked, bare] = [await inkOf(letter), await inkOf(plain)];
    assert.ok(marked.top < bare.top - 10, `${letter} is no higher than ${plain}`);
    assert.is(marked.bottom, bare.bottom, letter);
    const above = await inkOf(letter, bare.top - 1);
    assert.ok(above.left > bare.left - 4 && above.right < bare.right + 10, `the marks of ${letter} stand beside it`);
  }
  const [dotted, bare] = [await inkOf("Ậ"), await inkOf("A")];
  assert.ok(dotted.top < bare.top - 5 && dotted.bottom > bare.bottom + 5);
});

cards("letters in pieces are drawn as letters that are whole", () => {
  for (const text of ["Ễ Ậ Ỗ Ữ ệ ở ử ẵ", "Tiếng Việt đủ dấu"])
    assert.is(
      lettering(text.normalize("NFD"), bold, 0, 0, "#000"),
      lettering(text.normalize("NFC"), bold, 0, 0, "#000"),
    );
});

/** Where the ink of one letter lies, down to a line of points. */
async function inkOf(letter: string, below = 119) {
  const drawn = lettering(letter, bold, 20, 90, "#000");
  const { data, width, height } = await pointsOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><path fill="#fff" d="M0 0h120v120H0z"/>${drawn}</svg>`,
  );
  assert.equal([width, height], [120, 120]);
  const dark = [...data].flatMap((point, index) => (point < 128 && index < (below + 1) * width ? [index] : []));
  assert.ok(dark.length > 0, `${letter} has no ink`);
  const [rows, columns] = [dark.map((index) => Math.floor(index / width)), dark.map((index) => index % width)];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

cards("a letter that the typeface lacks is left out, not drawn as a box", () => {
  assert.is(lettering("a漢b", bold, 0, 0, "#000").match(/<path/g)?.length, 2);
});

cards("lines hold all words, in order, none wider than it may be", () => {
  const text = "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2021–2025 của tỉnh";
  for (const break_ of [linesOf, balanced]) {
    const lines = break_(text, bold, 700, 9);
    assert.is(lines.join(" "), text);
    for (const line of lines) assert.ok(widthOf(line, bold) <= 700, line);
  }
  assert.is(balanced(text, bold, 700, 9).length, linesOf(text, bold, 700, 9).length);
});

cards("what is too long is cut with an ellipsis, a word too wide for any line too", () => {
  const lines = linesOf("Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai", bold, 400, 2);
  assert.is(lines.length, 2);
  assert.match(lines[1] ?? "", /\p{L}…$/u);
  const wide = linesOf("W".repeat(80), bold, 400, 3);
  assert.is(wide.length, 1);
  for (const line of [...lines, ...wide]) assert.ok(widthOf(line, bold) <= 400, line);
  assert.is(cut("Vừa đủ", bold, 400), "Vừa đủ");
});

cards("a title is as large as three lines allow", () => {
  assert.is(fitted("Ngắn", faces.bold, [60, 45], 1032, 3).size, 60);
  assert.is(fitted(fullest.title, faces.bold, [60, 45], 1032, 3).size, 45);
});

cards("its colours are those of the pages", async () => {
  const css = await readFile(join(root, "_includes", "tokens.css"), "utf8");
  for (const [name, colour] of Object.entries(palette))
    assert.ok(css.includes(`--${name}: light-dark(${colour},`), `${name} is not ${colour}`);
  assert.ok(css.includes(`--paper: light-dark(${palette.paper}, ${darkPaper})`), "the dark paper");
});

cards("it is drawn in the archive's own colours, where it has any", () => {
  const own = drawCard({ ...card, colours: { paper: "#123456", exceeded: "#654321" } }, faces);
  for (const [theirs, ours] of [
    [palette.paper, "#123456"],
    [palette.exceeded, "#654321"],
  ] as const) {
    assert.is(own.split(ours).length, drawCard(card, faces).split(theirs).length, ours);
    assert.not.match(own, new RegExp(theirs));
  }
});

cards("those who do not see it are told all of it", () => {
  assert.is(
    cardText(card),
    "Cảng Vịnh Xanh · năm 2021. Mức tăng sản lượng hàng hóa. Kết quả: 5%. Mức đề ra: 4%. Vượt 1 điểm %",
  );
});

cards("a title of any length costs no more than the card has room for", () => {
  let shaped = 0;
  const shape = (text: string) => {
    shaped += text.length;
    return Array.from(text, () => ({ outline: "", advance: 500, dx: 0, dy: 0 }));
  };
  const face = { unitsPerEm: 1000, shape };
  const title = "nghiêng ngả ".repeat(20_000);
  drawCard(
    { site: title, over: title, title, figures: [], verdict: undefined, shares: [] },
    { bold: face, medium: face },
  );
  assert.ok(shaped < 200_000, String(shaped));
});

cards.run();
