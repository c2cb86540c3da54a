/** HTML as Markdown: what stood on a page stands in its article, to the letter. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { documentOf } from "../../src/import/html/dom.ts";
import { blocksOf } from "../../src/import/html/to-markdown.ts";
import { readBlocks } from "./blocks.ts";

const html = suite("HTML as Markdown");

/** The Markdown of what stands in a page's body. */
function markdownOf(body: string): string[] {
  const document = documentOf(body);
  if ("refused" in document) throw new Error("it is refused");
  return blocksOf(document.body, { link: (href) => href, picture: () => undefined });
}

const texts = (blocks: readonly string[]): string[] => readBlocks(blocks).map(({ text }) => text);

html("what only looks like an entity, or like a tag, stays what it looks like", () => {
  const body = "<p>Viết &amp;nbsp; và &amp;copy;, hoặc &lt;b&gt; và &lt;/b&gt;; R&amp;D.</p>";
  assert.equal(texts(markdownOf(body)), ["Viết &nbsp; và &copy;, hoặc <b> và </b>; R&D."]);
});

html("lines that are set as they stand keep their ends, and so do fences within", () => {
  const body =
    "<p>Thơ:</p><pre>dòng *một*\n  dòng hai\n\n```\ndòng ba</pre><p>Hết.</p><pre><code>x &lt; 1\n</code></pre>";
  const blocks = readBlocks(markdownOf(body));
  assert.equal(
    blocks.map(({ kind }) => kind),
    ["paragraph", "code", "paragraph", "code"],
  );
  assert.ok(blocks[1]?.html.includes("dòng *một*\n  dòng hai\n\n```\ndòng ba\n<"), blocks[1]?.html);
  assert.ok(blocks[3]?.html.includes(">x &lt; 1\n<"), blocks[3]?.html);
});

html.run();
