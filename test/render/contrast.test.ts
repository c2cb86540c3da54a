/** Whether what is written can be read in both themes, and verdicts be told apart by all eyes: reckoned from the tokens themselves. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Pattern } from "../../_includes/strip-pattern.tsx";
import { verdictKinds } from "../../src/ledger/wording.ts";
import { root } from "../tools.ts";
import { type Colour, colourOf, contrast, distance, eyes, mixed } from "./colour.ts";

const reading = suite("contrast");
const [tokens, verdictRules, articleRules, markedRules, dialogRules] = await Promise.all(
  [
    "_includes/tokens.css",
    "_includes/verdict.css",
    "_includes/article.css",
    "_includes/marked.css",
    "src/browser/dialog/dialog.css",
  ].map((path) => readFile(join(root, path), "utf8")),
);

/** How much of a colour is mixed into a ground, as the only rules of a sheet that mix it say. */
function shareOf(rules: string | undefined, mix: RegExp): number {
  const found = new Set(Array.from((rules ?? "").matchAll(mix), ([, percent]) => Number(percent) / 100));
  const [share] = found;
  if (share === undefined || found.size > 1) throw new Error(`${found.size} shares are mixed as ${mix}`);
  return share;
}

const shares = {
  ledTo: shareOf(articleRules, /in oklab, var\(--open\) (\d+)%/g),
  litFigure: shareOf(markedRules, /in oklab, var\(--c, var\(--open\)\) calc\(var\(--lit, 0\) \* (\d+)%/g),
  litNote: shareOf(articleRules, /in oklab, var\(--c\) calc\(var\(--lit, 0\) \* (\d+)%/g),
  chosen: shareOf(dialogRules, /in oklab, var\(--link\) (\d+)%/g),
};

/** The colours of a theme by the names of their tokens. */
function themeOf(at: 0 | 1): ReadonlyMap<string, Colour> {
  const found = (tokens ?? "").matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g);
  return new Map(
    Array.from(found, ([, name = "", light, dark, both]) => [name, colourOf(both ?? [light, dark][at] ?? "")]),
  );
}

const themes = { light: themeOf(0), dark: themeOf(1) };
const verdicts = ["exceeded", "met", "missed", "open", "none", "disputed"];

for (const [theme, colours] of Object.entries(themes)) {
  const colour = (name: string): Colour => {
    const known = colours.get(name);
    if (known === undefined) throw new Error(`no colour is called ${name}`);
    return known;
  };
  const atLeast = (least: number, name: string, text: Colour, ground: Colour): void => {
    const ratio = contrast(text, ground);
    assert.ok(ratio >= least, `${name} has ${ratio.toFixed(2)} : 1 and needs ${least}`);
  };

  reading(`${theme}: running text has 7 : 1 on paper and sheet`, () => {
    for (const ground of ["paper", "sheet"]) atLeast(7, `ink on ${ground}`, colour("ink"), colour(ground));
  });

  reading(`${theme}: labels, links and verdicts have 4.5 : 1 on paper and sheet`, () => {
    for (const ground of ["paper", "sheet"])
      for (const text of ["soft", "link", ...verdicts])
        atLeast(4.5, `${text} on ${ground}`, colour(text), colour(ground));
  });

  reading(`${theme}: what is marked, chosen or lit up has 4.5 : 1 on its ground`, () => {
    atLeast(4.5, "paper on a button of ink", colour("paper"), colour("ink"));
    for (const text of ["ink", "soft", "link"]) atLeast(4.5, `${text} of found words`, colour(text), colour("found"));
    atLeast(4.5, "the found word that is shown", colour("on-found-one"), colour("found-one"));
    atLeast(4.5, "a paragraph led to", colour("ink"), mixed(colour("open"), shares.ledTo, colour("paper")));
    for (const verdict of verdicts) {
      atLeast(
        4.5,
        `a lit figure, ${verdict}`,
        colour("ink"),
        mixed(colour(verdict), shares.litFigure, colour("paper")),
      );
      const lit = mixed(colour(verdict), shares.litNote, colour("paper"));
      for (const text of ["ink", "soft", verdict]) atLeast(4.5, `${text} in a lit note, ${verdict}`, colour(text), lit);
    }
    const chosen = mixed(colour("link"), shares.chosen, colour("paper"));
    for (const text of ["ink", "soft", "link", ...verdicts])
      atLeast(4.5, `${text} in a chosen option`, colour(text), chosen);
  });

  reading(`${theme}: lines that say something have 3 : 1 on paper`, () => {
    for (const line of ["soft", "link", ...verdicts]) atLeast(3, line, colour(line), colour("paper"));
  });

  reading(
    `${theme}: colours that can stand beside each other in a strip are told apart by every eye that sees any`,
    () => {
      for (const [eye, matrix] of Object.entries(eyes).filter(([name]) => name !== "grey"))
        for (const [at, one] of verdicts.entries())
          for (const other of verdicts.slice(at + 1)) {
            const apart = distance(colour(one), colour(other), matrix);
            assert.ok(apart >= clear, `${one} and ${other} are ${apart.toFixed(3)} apart to ${eye}`);
          }
    },
  );

  reading(
    `${theme}: what only its sign and hatching can tell is what has one colour, and all that is seen in grey`,
    () => {
      const alike = pairsOf([...kinds]).filter(([[, one], [, other]]) => one.token === other.token);
      assert.equal(
        alike.map(([[one], [other]]) => `${one}, ${other}`),
        byShapeAlone,
      );
      // What is written has 4.5 : 1 on paper, so that in grey there is no room for six lightnesses: none may be relied on.
      const { grey } = eyes;
      if (grey === undefined) throw new Error("nobody sees in grey");
      const close = pairsOf(verdicts).filter(([one, other]) => distance(colour(one), colour(other), grey) < clear);
      assert.ok(close.length > 0, "in grey the colours alone would do");
    },
  );
}

/** Of one colour because they are of one sort: no result yet, and nothing to compare. */
const byShapeAlone = ["in-progress, not-due", "in-progress, overdue", "not-due, overdue", "no-target, unquantified"];

function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((one, at) => things.slice(at + 1).map((other): [Thing, Thing] => [one, other]));
}

/** Colours this far apart are told from one another also where they do not touch. */
const clear = 0.06;

/** Each verdict's colour and sign, as the style sheet has them. */
const kinds = new Map(
  Array.from(
    (verdictRules ?? "").matchAll(/\.([\w-]+) \{\s+--c: var\(--([\w-]+)\);\s+--g: "(.)"/g),
    ([, kind = "", token = "", sign = ""]) => [kind, { token, sign }] as const,
  ),
);

reading("every verdict has a sign of its own", () => {
  const signs = [...kinds.values()].map(({ sign }) => sign);
  assert.is(new Set(signs).size, 9);
});

reading("every verdict has a hatching of its own in strips, also where all are drawn in one colour", async () => {
  const strip = await readFile(join(root, "_includes", "strip.css"), "utf8");
  const hatchings = verdictKinds.map((kind) => {
    const drawn = renderToString(h(Pattern, { kind })).replaceAll(kind, "");
    const isOnPaper = new RegExp(`pattern:is\\([^)]*\\.${kind}\\b[^)]*\\) rect`).test(strip);
    return `${drawn} ${isOnPaper}`;
  });
  assert.is(new Set(hatchings).size, 9);
});

reading.run();
