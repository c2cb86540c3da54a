/** Every page of built sites against the rules of html-validate. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { root, scratch } from "../tools.ts";

const html = suite("HTML");

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:standard", "html-validate:document", "html-validate:a11y"],
    rules: {
      // Ways of writing that mean the same.
      "void-style": "off",
      "doctype-style": "off",
      // All that a page loads lies beside it on the same host.
      "require-sri": "off",
      // The archive's own titles are as long as they are.
      "long-title": "off",
      // A list may have a name of its own.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
      // Filters act at once; there is nothing to send.
      "wcag/h32": "off",
    },
  }),
);

async function faultsOf(path: string, text: string): Promise<string[]> {
  const { results } = await validator.validateString(text, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`),
  );
}

for (const [what, archive] of [
  ["the project's own archive", root],
  ["an archive with every kind of row", join(root, "test/archives/a-ledger-of-many-kinds")],
  ["an archive with every kind of block", join(root, "test/archives/every-kind-of-block")],
] as const) {
  html(`of ${what} is valid on every page`, async () => {
    const folder = join(await scratch(), "dist");
    await build({ archive, out: folder }, makeReporter({ quiet: true }));
    const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".html"));
    assert.ok(pages.length > 10);
    const faults = await Promise.all(
      pages.map(async (path) => faultsOf(path, await readFile(join(folder, path), "utf8"))),
    );
    assert.equal(faults.flat(), []);
  });
}

html("that is wrong is found", async () => {
  assert.match((await faultsOf("x.html", "<!doctype html><html><body><img src=a></body></html>")).join(), /wcag\/h37/);
});

html.run();
