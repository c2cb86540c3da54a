/** How links that lead away from the site are marked in its style sheets. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { outsideRule } from "../../src/render/outside.ts";
import { minified } from "../../src/render/sheets.ts";

const outside = suite("links that lead away");

outside("have a sign, and words for who listens; who knows of no such words has the sign alone", async () => {
  const css = await minified(outsideRule("(trang ngoài)"));
  const [, first = "", second = ""] = /content:("[^"]*");content:("[^"]*"\/"[^"]*")/.exec(css) ?? [];
  assert.ok(first !== "" && second.startsWith(first), css);
  assert.match(second, /\/" \(trang ngo/);
});

outside("have their address in print, and no sign", async () => {
  assert.match(await minified(outsideRule("x")), /^@media screen\{a\[rel~="?external"?\]/);
});

outside.run();
