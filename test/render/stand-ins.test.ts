/** What stands in for a typeface takes the same place, and the style sheets name it next. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { metricsOf } from "../../src/render/font-metrics.ts";
import { faces } from "../../src/render/fonts.ts";
import { sample, standIns } from "../../src/render/stand-ins.ts";
import { packageFile } from "../../src/tool.ts";
import { root, scratch } from "../tools.ts";

const ins = suite("stand-ins");
const tokens = await readFile(join(root, "_includes", "tokens.css"), "utf8");

interface Rule {
  readonly family: string;
  readonly weight: string;
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
}

const rules: readonly Rule[] = Array.from(
  (await standIns()).matchAll(
    /@font-face\{font-family:"([\w ]+)";font-weight:([\d ]+);src:(?:local\("[\w -]+"\),?)+;size-adjust:([\d.]+)%;ascent-override:([\d.]+)%;descent-override:([\d.]+)%;line-gap-override:0%\}/g,
  ),
  ([, family = "", weight = "", size, ascent, descent]) => ({
    family,
    weight,
    size: Number(size) / 100,
    ascent: Number(ascent) / 100,
    descent: Number(descent) / 100,
  }),
);

/** The families of a stack of the tokens, without the typeface of ours and the browser's own. */
function stackOf(family: string): string[] {
  const [, rest = ""] = new RegExp(`"${family}", (.*);`).exec(tokens) ?? [];
  return rest
    .replaceAll('"', "")
    .split(", ")
    .filter((name) => !/^(serif|sans-serif|system-ui)$/.test(name));
}

for (const { name, family, weight, source } of faces)
  ins(`${name} has a stand-in for each family that follows it, as high as itself`, async () => {
    const own = rules.filter((rule) => rule.weight === weight && stackOf(family).includes(rule.family));
    assert.equal(
      own.map((rule) => rule.family),
      stackOf(family),
    );
    const { ascent, descent, gap } = await metricsOf(source, sample);
    assert.is(gap, 0);
    for (const rule of own) {
      assert.ok(Math.abs(rule.ascent * rule.size - ascent) < 0.0005, `${rule.family}: ascent`);
      assert.ok(Math.abs(rule.descent * rule.size - descent) < 0.0005, `${rule.family}: descent`);
      assert.ok(rule.size > 0.95 && rule.size < 1.2, `${rule.family}: ${rule.size} is no likely size`);
    }
  });

ins("no rule is left over", () => {
  assert.is(
    rules.length,
    faces.reduce((sum, { family }) => sum + stackOf(family).length, 0),
  );
});

ins("a typeface is as high as its own tables say", async () => {
  const { source = "" } = faces[1] ?? {};
  const file = await readFile(packageFile(source));
  const table = (tag: string): number => file.readUInt32BE(file.indexOf(tag) + 8);
  const unit = file.readUInt16BE(table("head") + 18);
  const { ascent, descent } = await metricsOf(source, sample);
  assert.is(ascent, file.readInt16BE(table("hhea") + 4) / unit);
  assert.is(descent, -file.readInt16BE(table("hhea") + 6) / unit);
});

ins("a text is as wide as its letters, and a measure is the same made and kept", async () => {
  const { source = "" } = faces[1] ?? {};
  const folder = await scratch();
  const [one, two] = [await metricsOf(source, "ố", folder), await metricsOf(source, "ốố", folder)];
  assert.ok(one.width > 0.4 && Math.abs(two.width - 2 * one.width) < 0.01);
  assert.equal(await metricsOf(source, "ố", folder), one);
});

ins.run();
