import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseBody } from "../../src/text/blocks.ts";
import { contentsOf } from "../../src/views/contents.ts";

const contents = suite("table of contents");

/** The contents of a text, one heading a line. */
function outlineOf(markdown: string): string[] {
  return contentsOf(parseBody(markdown, { link: ({ target }) => target, image: () => undefined })).flatMap(
    ({ id, text, below }) => [`${text} #${id}`, ...below.map((inner) => `- ${inner.text} #${inner.id}`)],
  );
}

contents("headings of the second level hold those of the third", () => {
  assert.equal(outlineOf("## Vốn\n\nA.\n\n### Trong nước\n\n### Nước ngoài\n\n## Đất\n"), [
    "Vốn #muc-von",
    "- Trong nước #muc-trong-nuoc",
    "- Nước ngoài #muc-nuoc-ngoai",
    "Đất #muc-dat",
  ]);
});

contents("with fewer than three headings there is none", () => {
  assert.equal(outlineOf("## Vốn\n\nA.\n\n## Đất\n"), []);
  assert.equal(outlineOf("## Vốn\n\nA.\n\n#### Nhỏ\n\n#### Nhỏ\n\n## Đất\n"), []);
});

contents("a text may begin with the third level, and a first level counts as the second", () => {
  assert.equal(outlineOf("### Mở\n\n### Đầu\n\n# Vốn\n\n### Sau\n"), [
    "Mở #muc-mo",
    "Đầu #muc-dau",
    "Vốn #muc-von",
    "- Sau #muc-sau",
  ]);
});

contents(
  "smaller headings and those without words are left out; a name that comes twice leads to its own place",
  () => {
    assert.equal(outlineOf("## Vốn\n\n#### Nhỏ\n\n##\n\n## Vốn\n\n## *Đất* `x`\n"), [
      "Vốn #muc-von",
      "Vốn #muc-von--2",
      "Đất x #muc-dat-x",
    ]);
  },
);

contents.run();
