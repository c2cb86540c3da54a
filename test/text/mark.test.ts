import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseBody } from "../../src/text/blocks.ts";
import { markText, type Pen } from "../../src/text/mark.ts";
import { cellsOf } from "../../src/text/table.ts";
import { randomOf } from "../random.ts";

const marks = suite("marks");

interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function stretch(start: number, end: number, name = ""): Named {
  return { start, end, name };
}

/** Marks that say whose they are, the shortest first, and links where there can be one. */
const pen: Pen<Named> = {
  anchor: ({ name }) => `<i id="${name}"></i>`,
  end: () => "",
  around: ({ covering: [shortest, ...others], first, inLink }) => {
    const names = [shortest, ...others].map(({ name }) => name).join(" ");
    const open = names === "" ? "<mark>" : `<mark class="${names}">`;
    return inLink || shortest.name === "" ? [open, "</mark>"] : [`${open}<a${first ? "" : " again"}>`, "</a></mark>"];
  },
};

function mark(html: string, text: string, stretches: readonly Named[]): string {
  return markText(html, text, stretches, pen);
}

function firstBlock(source: string) {
  const [block] = parseBody(source, { link: ({ target }) => target, image: () => undefined }).blocks;
  if (block === undefined) throw new Error("no block");
  return block;
}

marks("a stretch within plain text is marked, entities counted as one character", () => {
  const { html, text } = firstBlock("A & B < C");
  assert.is(mark(html, text, [stretch(4, 7)]), 'A &amp; <i id=""></i><mark>B &lt;</mark> C');
});

marks("a mark is closed before a tag and opened again after it", () => {
  const { html, text } = firstBlock("Đạt **8,8%** một năm");
  const marked = mark(html, text, [stretch(0, 12)]);
  assert.is(marked, '<i id=""></i><mark>Đạt </mark><strong><mark>8,8%</mark></strong> <mark>một</mark> năm');
});

marks("what a mark goes on with after a tag is told from where it begins", () => {
  const { html, text } = firstBlock("Đạt *8,8%* nay");
  assert.is(
    mark(html, text, [stretch(0, 8, "a")]),
    '<i id="a"></i><mark class="a"><a>Đạt </a></mark><em><mark class="a"><a again>8,8%</a></mark></em> nay',
  );
});

marks("where stretches overlap each run has one mark, which is of all that cover it", () => {
  const marked = mark("abcdef", "abcdef", [stretch(2, 6, "b"), stretch(0, 4, "a")]);
  assert.is(
    marked,
    '<i id="a"></i><mark class="a"><a>ab</a></mark><i id="b"></i><mark class="a b"><a again>cd</a></mark><mark class="b"><a>ef</a></mark>',
  );
});

marks("within a longer stretch the shorter one has the mark, and the longer goes on behind it", () => {
  const marked = mark("abcdef", "abcdef", [stretch(0, 6, "long"), stretch(2, 4, "short")]);
  assert.is(
    marked,
    '<i id="long"></i><mark class="long"><a>ab</a></mark><i id="short"></i><mark class="short long"><a>cd</a></mark><mark class="long"><a again>ef</a></mark>',
  );
});

marks("two figures of the same words share one mark, and each has its anchor", () => {
  const marked = mark("ab", "ab", [stretch(0, 2, "one"), stretch(0, 2, "two")]);
  assert.is(marked, '<i id="one"></i><i id="two"></i><mark class="one two"><a>ab</a></mark>');
});

marks("where a stretch ends is told once, behind its mark and within one that goes on", () => {
  const ended = { ...pen, end: ({ name }: Named) => `<b>${name}</b>` };
  assert.is(
    markText("a<em>bc</em>def", "abcdef", [stretch(0, 5, "long"), stretch(1, 3, "short")], ended),
    '<i id="long"></i><mark class="long"><a>a</a></mark><em><i id="short"></i><mark class="short long"><a>bc</a></mark><b>short</b></em><mark class="long"><a again>de</a></mark><b>long</b>f',
  );
});

marks("a cell of a table is marked within its cell", () => {
  const { html, text, table } = firstBlock("| Loại | Số |\n| --- | --- |\n| Khô | 9,6 |");
  const cell = cellsOf(table).find((one) => one.text === "9,6");
  const marked = mark(html, text, [stretch(cell?.start ?? 0, cell?.end ?? 0, "a")]);
  assert.match(marked, '<td><i id="a"></i><mark class="a"><a>9,6</a></mark></td>');
});

marks("within a link the mark has no link of its own", () => {
  const { html, text } = firstBlock("Tăng [5% một](https://e.org/) năm");
  assert.is(
    mark(html, text, [stretch(5, 14, "x")]),
    'Tăng <a href="https://e.org/" rel="external noopener noreferrer"><i id="x"></i><mark class="x">5% một</mark></a> <mark class="x"><a again>nă</a></mark>m',
  );
});

marks("nothing to mark leaves the HTML as it is", () => assert.is(mark("<b>a</b>", "a", []), "<b>a</b>"));

marks("random stretches never change the text, break a tag or leave a mark open", () => {
  const random = randomOf(7);
  const words = [
    "đạt",
    "**8,8%**",
    "&",
    "<b>",
    "_vượt_",
    "[mức](https://e.org/?a=1&b=2)",
    "một\u00a0năm",
    "`x < y`",
    "\n",
  ];
  for (let round = 0; round < 2000; round++) {
    const source = Array.from({ length: 1 + random(12) }, () => words[random(words.length)]).join(" ");
    const { html, text } = firstBlock(`Câu ${source}`);
    const stretches = Array.from({ length: random(4) }, (_, index) => {
      const start = random(text.length);
      return stretch(start, start + 1 + random(text.length - start), String(index));
    });
    const marked = mark(html, text, stretches).replace(
      /(?<=<mark class="[\d ]+">)<a(?: again)?>|<\/a>(?=<\/mark>)/g,
      "",
    );
    const bare = marked.replace(/<mark class="[\d ]+">|<\/mark>|<i id="\d"><\/i>/g, "");
    assert.is(bare, html, `round ${round}: ${source}`);
    assert.is(marked.split("<mark ").length, marked.split("</mark>").length);
    assert.not.match(marked, /<mark [^>]*>[^<]*<(?!\/mark)/);
    for (const { name, start, end } of stretches)
      if (/\S/u.test(text.slice(start, end))) assert.is(marked.split(`<i id="${name}">`).length, 2);
  }
});

marks.run();
