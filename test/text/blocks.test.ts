import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseBody } from "../../src/text/blocks.ts";
import { placesOf } from "../../src/text/find-quote.ts";

const blocks = suite("blocks");
const parse = (source: string) => parseBody(source, ({ target }) => `→${target}`);

blocks("raw HTML is text, in every place", () => {
  const [block] = parse("<b onclick=x>đậm</b> & <script>").blocks;
  assert.is(block?.html, "&lt;b onclick=x&gt;đậm&lt;/b&gt; &amp; &lt;script&gt;");
  assert.is(block?.text, "<b onclick=x>đậm</b> & <script>");
});

blocks("an address that would run is no link", () => {
  const [block] = parse("[a](javascript:alert(1)) [b](data:text/html,x)").blocks;
  assert.not.match(block?.html ?? "", /href/);
});

blocks("a paragraph put in before leaves the ids of the others as they were", () => {
  const before = parse("Một hai ba.\n\n## Bốn\n\nNăm sáu.").blocks.map(({ id }) => id);
  const after = parse("Mới.\n\nMột hai ba.\n\n## Bốn\n\nNăm sáu.").blocks.map(({ id }) => id);
  assert.equal(after.slice(1), before);
});

blocks("ids never meet, not even those of blocks that begin alike or have no letter", () => {
  const ids = parse("A b.\n\nA b.\n\nA b 2.\n\n…\n\n…\n\n## A b\n\n## A b").blocks.map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length);
});

blocks("links and pictures are told with their lines, and lead where they are sent", () => {
  const { references, blocks: made } = parse("Một\n\n[hai](/a/) ![ba](b.jpg)");
  assert.equal(references, [
    { kind: "link", target: "/a/", alt: "", line: 3 },
    { kind: "image", target: "b.jpg", alt: "ba", line: 3 },
  ]);
  assert.match(made[1]?.html ?? "", /href="→\/a\/"/);
  assert.match(made[1]?.html ?? "", /src="→b\.jpg" alt="ba" loading="lazy"/);
});

blocks("a first-level heading of the text is a second-level one of the page", () => {
  assert.is(parse("# Một").blocks[0]?.level, 2);
  assert.is(parse("### Ba").blocks[0]?.level, 3);
});

blocks("a quote is found over inline marks, line ends and no-break spaces, and in any Unicode form", () => {
  const { blocks: made } = parse("Đạt **8,8%**\nmột\u00a0năm, `vượt` [mức](https://example.org/).");
  assert.is(placesOf(made, "Đạt 8,8% một năm, vượt mức".normalize("NFD")).length, 1);
  assert.equal(placesOf(made, "vượt  mức.")[0], { block: made[0]?.id ?? "", start: 18, end: 27 });
});

blocks("a quote is not found over paragraphs, items or cells, nor when it is empty", () => {
  const { blocks: made } = parse("Một hai.\n\nBa bốn.\n\n- năm\n- sáu\n\n| a1 | b1 |\n|---|---|\n| bảy | tám |");
  for (const quote of ["hai. Ba", "năm sáu", "bảy tám", "a1 b1", "  "]) assert.equal(placesOf(made, quote), []);
  for (const quote of ["hai.", "năm", "bảy"]) assert.is(placesOf(made, quote).length, 1);
});

blocks("every place of a quote is found, in reading order", () => {
  const { blocks: made } = parse("8% và 8%.\n\nLại 8%.");
  assert.equal(
    placesOf(made, "8%").map(({ start }) => start),
    [0, 6, 4],
  );
});

blocks.run();
