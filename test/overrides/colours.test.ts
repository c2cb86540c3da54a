/** The colours that an archive's own sheets give to the tokens, as pictures and browsers are told them. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { noColours, ownColours } from "../../src/overrides/colours.ts";

const colours = suite("own colours");

colours("sheets without any, and other properties, give none", async () => {
  assert.equal(await ownColours(["", ".foot{color:red}"]), noColours);
  assert.equal(await ownColours([":root{--papers:red;--link:#fff}"]), noColours);
});

colours("two values are those of the two themes, one is that of both", async () => {
  const css = ":root { /* --ink: red */ --paper: light-dark(#FFFDF7, rgb(20 17 13)); --soft: oklch(70% 0.1 200) }";
  assert.equal(await ownColours([css]), {
    light: { paper: "#fffdf7", soft: "#40b1b7" },
    dark: { paper: "#14110d", soft: "#40b1b7" },
    unread: [],
  });
});

colours("the later sheet and the rule of a theme go before; only the root's count", async () => {
  const first = "html { --paper: red; --rule: tan }";
  const css = `.x::after { content: "}"; --ink: red }
    @media (prefers-color-scheme: dark) { html, :root { --paper: #000 } }
    @media print { :root { --paper: #fff } }
    @layer mine { :root { --own: #abc; --rule: var(--own) !important } }`;
  assert.equal(await ownColours([first, css]), {
    light: { paper: "red", rule: "#abc" },
    dark: { paper: "#000", rule: "#abc" },
    unread: [],
  });
});

colours("what only a browser can tell is named", async () => {
  for (const value of [
    "color-mix(in srgb, red, blue)",
    "rgb(1 2 3 / 50%)",
    "var(--nowhere)",
    "currentcolor",
    "nothing",
  ])
    assert.equal(await ownColours([`:root{--paper:${value};--ink:#123}`]), {
      light: { ink: "#123" },
      dark: { ink: "#123" },
      unread: ["paper"],
    });
});

colours.run();
