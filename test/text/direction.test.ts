/** What turns the direction of writing round within a text ends with it, and the text is there to the letter. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { closedOff, inLine } from "../../src/text/direction.ts";
import { fill } from "../../src/text/fill.ts";

const direction = suite("direction of writing");

/** How many isolates are open behind each sign; below zero one of what stands around was ended. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text].map((sign) => {
    if (/[\u2066-\u2068]/.test(sign)) depth += 1;
    if (sign === "\u2069") depth -= 1;
    return depth;
  });
}

direction("of a plain text, and of one that is written from right to left, needs nothing", () => {
  for (const text of ["", "Sở Công Thương", "\u05d0\u05d1 (abc)", "a\u200e\u200fb\u200b"])
    assert.is(closedOff(text), text);
});

direction("is closed off, whatever is open or ended in the text", () => {
  for (const text of [
    "a\u202egnp",
    "\u202dabc\u202c",
    "\u2066abc",
    "\u2067abc\u2069",
    "\u2068abc\u2069\u2069",
    "\u2069\u2069\u202ea\u2066\u2068",
  ]) {
    const closed = closedOff(text);
    assert.ok(closed.includes(text));
    const all = depths(closed);
    assert.is(all.at(-1), 0, JSON.stringify(text));
    assert.ok(
      all.slice(0, -1).every((depth) => depth > 0),
      JSON.stringify(text),
    );
  }
});

direction("of names does not go on in sentences, nor in what stands behind the next sign", () => {
  assert.is(fill("Theo {name}, {n} bài", { name: "\u202ea", n: 3 }), "Theo \u2068\u202ea\u2069, 3 bài");
  assert.is(inLine(["\u202ea", "b"], " · "), "\u2068\u202ea\u2069 · b");
});

direction.run();
