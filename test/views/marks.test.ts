/** The marks of an article and the notes beside them. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Archive } from "../../src/archive/model.ts";
import { litRules } from "../../src/render/lit.ts";
import { siteOf } from "../../src/render/site.ts";
import { type ArticleProps, articleViews } from "../../src/views/articles.ts";
import { mostMarked, usualMarks } from "../../src/views/marks.ts";
import { archiveFrom } from "../model.ts";

const marks = suite("marks of articles");

const head = "---\ntitle: Báo cáo cảng\ndate: 2021-02-01\n---\n\n";

/** An article with rows, each a name with the quotes of its result and margin. */
function articleOf(
  body: string,
  rows: Readonly<Record<string, readonly [result: string, margin?: string]>>,
): ArticleProps {
  const lines = Object.entries(rows).map(([id, [result, margin]]) => {
    const proof = (quote: string): string => `article: 2021/a, quote: "${quote}"`;
    const more = margin === undefined ? "" : `, margin: { value: "2", ${proof(margin)} }`;
    return `- { id: ${id}, name: Dòng ${id}, organisation: cang, period: 2020, measure: flow, unit: hectare, result: { value: "9", ${proof(result)} }${more} }\n`;
  });
  const archive = archiveFrom({
    "src/articles/2021/a.md": head + body,
    "_data/organisations.yaml": "- { id: cang, name: Cảng Vịnh Xanh }\n",
    "_data/targets.yaml": lines.join(""),
  });
  const [view] = articleViews(archive);
  if (view === undefined) throw new Error("no article");
  return view.props;
}

function htmlOf({ blocks }: ArticleProps): string {
  return blocks.map(({ html }) => html).join("\n");
}

marks("each proved figure has its address, and its mark leads to the row and is described by the row's note", () => {
  const html = htmlOf(
    articleOf("Cảng trồng 9 ha rừng, hơn kế hoạch 2 ha.", { rung: ["trồng 9 ha", "hơn kế hoạch 2 ha"] }),
  );
  assert.is(
    html,
    'Cảng <span id="so-rung-result" class="r1 f1"></span><mark class="figure exceeded r1 f1"><a href="../../../chi-tieu/rung/" aria-describedby="dong-rung">trồng 9 ha</a></mark><span class="sign exceeded"></span> rừng, <span id="so-rung-margin" class="r1 f2"></span><mark class="figure exceeded r1 f2"><a href="../../../chi-tieu/rung/" aria-describedby="dong-rung">hơn kế hoạch 2 ha</a></mark>.',
  );
});

marks("within a longer quote the shorter one leads to its own row, and its words are of both", () => {
  const html = htmlOf(articleOf("Bến chính trồng 9 ha rừng.", { dai: ["Bến chính trồng 9 ha rừng"], ngan: ["9 ha"] }));
  assert.match(
    html,
    /<mark class="figure no-target r1 f1"><a href="[^"]*\/dai\/" aria-describedby="dong-dai">Bến chính trồng<\/a><\/mark>/,
  );
  assert.match(
    html,
    /<mark class="figure no-target several r2 f2 r1 f1"><a href="[^"]*\/ngan\/" aria-describedby="dong-ngan">9 ha<\/a><\/mark>/,
  );
  assert.match(
    html,
    /<mark class="figure no-target r1 f1"><a href="[^"]*\/dai\/" tabindex="-1">rừng<\/a><\/mark><span class="sign no-target"><\/span>\./,
  );
});

marks("a mark goes on across inline markup, and is one stop for the keyboard", () => {
  const html = htmlOf(articleOf("Cảng trồng **9** ha *rừng*.", { rung: ["trồng 9 ha rừng"] }));
  assert.is(html.match(/<mark /g)?.length, 4);
  assert.is(html.match(/<a /g)?.length, 4);
  assert.is(html.match(/tabindex="-1"/g)?.length, 3);
  assert.is(html.match(/id="so-rung-result"/g)?.length, 1);
});

marks("within a link of the text the mark is no link", () => {
  const html = htmlOf(articleOf("Cảng [trồng 9 ha](https://e.org/) rừng.", { rung: ["trồng 9 ha"] }));
  assert.match(
    html,
    /<a href="https:\/\/e\.org\/" rel="external noopener noreferrer"><span id="so-rung-result" class="r1 f1"><\/span><mark class="figure no-target r1 f1">trồng 9 ha<\/mark><span class="sign no-target"><\/span><\/a>/,
  );
});

marks("a row's note stands beside the first block that states it, and waits beside each later one", () => {
  const { blocks } = articleOf("Cảng trồng 9 ha.\n\nChờ.\n\nNhư thế là vượt 2 ha.", {
    rung: ["trồng 9 ha", "vượt 2 ha"],
  });
  assert.equal(
    blocks.map(({ notes }) => notes.map(({ id }) => id)),
    [["rung"], [], []],
  );
  assert.equal(
    blocks.map(({ again }) => again.map(({ id }) => id)),
    [[], [], ["rung"]],
  );
  assert.equal(
    blocks.map(({ span }) => span),
    [3, 2, 1],
  );
});

marks("a note names the row with its result, its target and its verdict; a derived target says so", () => {
  const [block] = articleOf("Cảng trồng 9 ha rừng, hơn kế hoạch 2 ha.", {
    rung: ["trồng 9 ha", "hơn kế hoạch 2 ha"],
  }).blocks;
  const [note] = block?.notes ?? [];
  assert.equal(
    [note?.name, note?.answer, note?.figures].map((text) => text?.replaceAll("\u00a0", " ")),
    ["Dòng rung", "Vượt 2 ha", "Kết quả 9 ha · mức đề ra 7 ha (suy ra)"],
  );
  const [bare] = articleOf("Cảng trồng 9 ha.", { rung: ["trồng 9 ha"] }).blocks[0]?.notes ?? [];
  // That no target is told is this verdict's own word.
  assert.equal([bare?.kind, bare?.figures?.replaceAll("\u00a0", " ")], ["no-target", "Kết quả 9 ha"]);
});

marks("a result that is no final figure says so in its note, and a target alone begins with a capital", () => {
  const row = (id: string, figures: string): string =>
    `- { id: ${id}, name: ${id}, organisation: cang, period: 2020, measure: flow, unit: hectare, ${figures} }\n`;
  const [view] = articleViews(
    archiveFrom({
      "src/articles/2021/a.md": `${head}Cảng ước trồng 9 ha rừng. Cảng phấn đấu trồng 12 ha cỏ.`,
      "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
      "_data/targets.yaml":
        row("rung", 'result: { value: "9", status: estimate, article: 2021/a, quote: "ước trồng 9 ha" }') +
        row("co", 'targets: [{ value: "12", article: 2021/a, quote: "phấn đấu trồng 12 ha" }]'),
    }),
  );
  const notes = view?.props.blocks.flatMap((block) => block.notes.map(({ figures }) => figures)) ?? [];
  assert.equal(
    notes.map((text) => text?.replaceAll("\u00a0", " ")),
    ["Kết quả ước tính 9 ha", "Mức đề ra 12 ha"],
  );
});

marks("the rows of an article stand in its table in the order of its text", () => {
  const { rows } = articleOf("Bến Tây trồng 9 ha. Bến Đông trồng 9 ha.", {
    dong: ["Đông trồng 9 ha"],
    tay: ["Tây trồng 9 ha"],
  });
  assert.equal(
    rows.map(({ id }) => id),
    ["tay", "dong"],
  );
});

marks("notes of one indicator are told apart by their periods, those of several organisations by these too", () => {
  const row = (id: string, organisation: string, period: string, quote: string): string =>
    `- { id: ${id}, name: Rừng, organisation: ${organisation}, period: ${period}, measure: flow, unit: hectare, result: { value: "9", article: 2021/a, quote: "${quote}" } }\n`;
  const notesOf = (rows: string) => {
    const [view] = articleViews(
      archiveFrom({
        "src/articles/2021/a.md": `${head}Trồng 9 ha. Thêm 9 ha.`,
        "_data/organisations.yaml": "- { id: cang, name: Cảng }\n- { id: so, name: Sở }\n",
        "_data/targets.yaml": rows,
      }),
    );
    return view?.props.blocks.flatMap(({ notes }) =>
      notes.map(({ name, of }) => `${name}, ${of.map(({ text }) => text).join(" · ")}`),
    );
  };
  const first = row("mot", "cang", "2019", "Trồng 9 ha");
  assert.equal(notesOf(first + row("hai", "cang", "2020", "Thêm 9 ha")), ["Rừng, năm 2019", "Rừng, năm 2020"]);
  assert.equal(notesOf(first + row("hai", "so", "2020", "Thêm 9 ha")), [
    "Rừng, Cảng · năm 2019",
    "Rừng, Sở · năm 2020",
  ]);
});

/** An article of so many sentences, with a row for each. */
function fullArticle(count: number): Archive {
  const ids = Array.from({ length: count }, (_, index) => `so-${index + 1}`);
  return archiveFrom({
    "src/articles/2021/a.md": head + ids.map((_, index) => `Trồng ${index + 1} ha.`).join("\n\n"),
    "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
    "_data/targets.yaml": ids
      .map(
        (id, index) =>
          `- { id: ${id}, name: ${id}, organisation: cang, period: 2020, measure: flow, unit: hectare, result: { value: "${index + 1}", article: 2021/a, quote: "Trồng ${index + 1} ha" } }\n`,
      )
      .join(""),
  });
}

marks("rules follow on from those that an article has elsewhere, and none is written twice", () => {
  const all = { rows: 14, figures: 26 };
  const rules = litRules(all, usualMarks);
  for (const name of [".r13", ".r14", ".f25", ".f26"]) assert.ok(rules.includes(`${name}:`));
  assert.not.match(rules, /\.(r12|f24|r15|f27)\b/);
  assert.is(litRules({ rows: 2, figures: 2 }, usualMarks), "");
});

marks("an article with the usual number of marks needs no further sheet, one with more does", () => {
  for (const count of [1, usualMarks.rows, usualMarks.rows + 1]) {
    const archive = fullArticle(count);
    const [page] = articleViews(archive);
    assert.is(page?.props.manyMarks, count > usualMarks.rows, String(count));
    assert.equal(mostMarked(archive), { rows: count, figures: count });
  }
});

marks("what every page reads is the same, however full an article is", async () => {
  const small = await siteOf(fullArticle(2), []);
  const full = await siteOf(fullArticle(30), []);
  assert.is(small.props.sheets.article, full.props.sheets.article);
  assert.is(small.props.sheets.further, undefined);
  const { further = "" } = full.props.sheets;
  const text = full.assets.files.find(({ address }) => address === further)?.content.toString() ?? "";
  assert.match(text, /\.r13\b/);
  assert.match(text, /\.r30\b/);
});

marks("no article, however full, makes the rules grow without end", () => {
  assert.equal(mostMarked(fullArticle(400)), { rows: 120, figures: 360 });
});

marks.run();
