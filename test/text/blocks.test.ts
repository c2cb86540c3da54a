import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type LinkReference, parseBody } from "../../src/text/blocks.ts";
import { placesOf } from "../../src/text/find-quote.ts";
import type { ImageReference } from "../../src/text/images.ts";

const blocks = suite("blocks");
const parse = (source: string) => parseBody(source, resolve);
const resolve = {
  link: ({ target }: LinkReference) => `→${target}`,
  image: ({ target }: ImageReference) => ({
    sources: [{ type: "image/avif", srcset: `→${target}.avif 400w` }],
    src: `→${target}`,
    width: 400,
    height: 300,
  }),
};

blocks("raw HTML is text, in every place", () => {
  const [block] = parse("<b onclick=x>đậm</b> & <script>").blocks;
  assert.is(block?.html, "&lt;b onclick=x&gt;đậm&lt;/b&gt; &amp; &lt;script&gt;");
  assert.is(block?.text, "<b onclick=x>đậm</b> & <script>");
});

blocks("an address that would run is no link", () => {
  const [block] = parse("[a](javascript:alert(1)) [b](data:text/html,x)").blocks;
  assert.not.match(block?.html ?? "", /href/);
});

blocks("a line of code ends where its last sign does; what stands before that is left", () => {
  const [fence, indented] = parse("```\n  một  hai \t\nba\n```\n\nTừ.\n\n    bốn  \n").blocks.filter(
    ({ kind }) => kind === "code",
  );
  assert.match(fence?.html ?? "", /> {2}một {2}hai\nba\n</);
  assert.match(indented?.html ?? "", />bốn\n</);
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

blocks("a link leads where it is sent, and is told with its line", () => {
  const told: LinkReference[] = [];
  const { blocks: made } = parseBody("Một\n\n[hai](/a/)", { ...resolve, link: (link) => `→${told.push(link)}` });
  assert.equal(told, [{ target: "/a/", text: "hai", line: 3 }]);
  assert.match(made[1]?.html ?? "", /href="→1"/);
});

blocks("a link that leads away says so, and tells nobody from where; one within the site does not", () => {
  const leading = (href: string): string =>
    parseBody("[hai](/a/)", { ...resolve, link: () => href }).blocks[0]?.html ?? "";
  assert.is(
    leading("https://example.org/"),
    '<a href="https://example.org/" rel="external noopener noreferrer">hai</a>',
  );
  assert.is(leading("../a/"), '<a href="../a/">hai</a>');
  assert.is(leading("mailto:a@example.org"), '<a href="mailto:a@example.org">hai</a>');
});

blocks("columns of a table stand where the text says, by classes: no page may hold an element's own style", () => {
  const html = parse("| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |\n").blocks[0]?.html ?? "";
  assert.match(html, '<th>a</th>\n<th class="align-center">b</th>\n<th class="align-right">c</th>');
  assert.match(html, '<td>1</td>\n<td class="align-center">2</td>\n<td class="align-right">3</td>');
  assert.not.match(html, "style");
});

/** The places that pictures of a body are told at, as line:column. */
function placesOfPictures(source: string): string[] {
  const told: string[] = [];
  parseBody(source, { ...resolve, image: ({ line, column }) => void told.push(`${line}:${column}`) });
  return told;
}

blocks(
  "a picture is told at its own place: within a line, a list, a quote, a table, and behind what only looks like one",
  () => {
    assert.equal(placesOfPictures("Một\n\n[hai](/a/) ![ba](b.jpg)"), ["3:12"]);
    assert.equal(placesOfPictures("Một\nhai ![ba](b.jpg) và ![bốn](c.jpg)"), ["2:5", "2:21"]);
    assert.equal(placesOfPictures("- a\n\n  > ![b](c.jpg)"), ["3:5"]);
    assert.equal(placesOfPictures("| a | b |\n|---|---|\n| c | ![d](e.jpg) |"), ["3:7"]);
    assert.equal(placesOfPictures("`![a](b.jpg)` ![không] **đậm ![c](d.jpg)**"), ["1:30"]);
  },
);

blocks("a picture has its sizes, its place kept free, and comes only when it is near", () => {
  const html = parse("Một ![ba](b.jpg).").blocks[0]?.html ?? "";
  assert.match(html, /^Một <picture><source type="image\/avif" srcset="→b\.jpg\.avif 400w" sizes="[^"]+">/);
  assert.match(
    html,
    /<img src="→b\.jpg" alt="ba" width="400" height="300" loading="lazy" decoding="async"><\/picture>\.$/,
  );
});

blocks("a picture alone is a figure, and its title the caption that is read, found and quoted", () => {
  const [figure] = parse('![Tàu **lớn** & nhỏ](b.jpg "Tàu vào cảng. Ảnh: An <A>")').blocks;
  assert.is(figure?.kind, "figure");
  assert.is(figure?.id, "hinh-tau-vao-cang-anh-an-a");
  assert.is(figure?.text, "Tàu vào cảng. Ảnh: An <A>");
  assert.match(figure?.html ?? "", /alt="Tàu lớn &amp; nhỏ"/);
  assert.match(
    figure?.html ?? "",
    /<figcaption class="label soft"><span>Tàu vào cảng\. Ảnh: An &lt;A&gt;<\/span><\/figcaption>$/,
  );
  assert.is(placesOf(parse('![a](b.jpg "Đạt 8,8% một năm.")').blocks, "8,8% một năm").length, 1);
});

blocks("several pictures are one figure; one that is a link, or stands among words, is none", () => {
  assert.is(parse("![a](b.jpg)\n![c](d.jpg)").blocks[0]?.html.match(/<picture>/g)?.length, 2);
  assert.is(parse("[![a](b.jpg)](/c/)").blocks[0]?.kind, "paragraph");
  assert.match(parse("[![a](b.jpg)](/c/)").blocks[0]?.html ?? "", /^<a href="→\/c\/"><picture>.*<\/picture><\/a>$/);
  assert.is(parse("![a](b.jpg) Một.").blocks[0]?.kind, "paragraph");
});

blocks("a picture that only decorates has an empty alternative text", () => {
  assert.match(parse('![""](b.jpg)').blocks[0]?.html ?? "", /alt=""/);
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
