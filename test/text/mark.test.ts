import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseBody } from "../../src/text/blocks.ts";
import { markText, type Stretch } from "../../src/text/mark.ts";
import { randomOf } from "../random.ts";

const marks = suite("marks");

function stretch(start: number, end: number, name = ""): Stretch {
  return { start, end, anchor: `<i id="${name}"></i>`, open: "<mark>", close: "</mark>" };
}

function firstBlock(source: string) {
  const [block] = parseBody(source, ({ target }) => target).blocks;
  if (block === undefined) throw new Error("no block");
  return block;
}

marks("a stretch within plain text is marked, entities counted as one character", () => {
  const { html, text } = firstBlock("A & B < C");
  assert.is(markText(html, text, [stretch(4, 7)]), 'A &amp; <i id=""></i><mark>B &lt;</mark> C');
});

marks("a mark is closed before a tag and opened again after it", () => {
  const { html, text } = firstBlock("Đạt **8,8%** một năm");
  const marked = markText(html, text, [stretch(0, 12)]);
  assert.is(marked, '<i id=""></i><mark>Đạt </mark><strong><mark>8,8%</mark></strong> <mark>một</mark> năm');
});

marks("where stretches overlap the first has the mark, and each has its anchor", () => {
  const marked = markText("abcdef", "abcdef", [stretch(2, 6, "b"), stretch(0, 4, "a")]);
  assert.is(marked, '<i id="a"></i><mark>ab<i id="b"></i>cd</mark><mark>ef</mark>');
});

marks("within a link the mark has no link of its own", () => {
  const { html, text } = firstBlock("Tăng [5% một](https://e.org/) năm");
  const linked = { ...stretch(5, 14), open: '<mark><a href="x">', close: "</a></mark>" };
  assert.is(
    markText(html, text, [linked]),
    'Tăng <a href="https://e.org/"><i id=""></i><mark>5% một</mark></a> <mark><a href="x">nă</a></mark>m',
  );
});

marks("nothing to mark leaves the HTML as it is", () => assert.is(markText("<b>a</b>", "a", []), "<b>a</b>"));

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
    const marked = markText(html, text, stretches);
    const bare = marked.replace(/<\/?mark>|<i id="\d"><\/i>/g, "");
    assert.is(bare, html, `round ${round}: ${source}`);
    assert.is(marked.split("<mark>").length, marked.split("</mark>").length);
    assert.not.match(marked, /<mark>[^<]*<(?!\/mark|i )/);
  }
});

marks.run();
