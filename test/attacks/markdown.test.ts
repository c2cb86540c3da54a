/** Markdown that wants to be more than Markdown: each payload as it stands, in every part of an article's body that Markdown reads. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf } from "../../src/archive/addresses.ts";
import { readArticles } from "../../src/archive/articles.ts";
import { heldFile } from "../../src/archive/source-file.ts";
import type { Fault } from "../../src/input/fault.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { article } from "../tools.ts";
import { intrudersIn } from "./allowed.ts";
import { payloads } from "./payloads.ts";

const markdown = suite("attacks on Markdown");

/** How a payload stands in a body. */
const forms: Readonly<Record<string, (payload: string) => string>> = {
  paragraph: (payload) => payload,
  "within a line": (payload) => `a ${payload} b`,
  heading: (payload) => `## ${payload}`,
  "underlined heading": (payload) => `${payload}\n---`,
  list: (payload) => `- a\n  - ${payload}`,
  quote: (payload) => `> ${payload}`,
  "heading of a table": (payload) => `| ${payload} | b |\n|---|---|\n| 1 | 2 |`,
  "cell of a table": (payload) => `| a | b |\n|---|---|\n| ${payload} | 2 |`,
  fence: (payload) => `\`\`\`${payload}\n${payload}\n\`\`\``,
  code: (payload) => `\` ${payload} \``,
  emphasis: (payload) => `**${payload}** *${payload}* ~~${payload}~~`,
  "text of a link": (payload) => `[${payload}](https://example.org/)`,
  "target of a link": (payload) => `[a](${payload})`,
  "target in brackets": (payload) => `[a](<${payload}>)`,
  "title of a link": (payload) => `[a](https://example.org/ "${payload}")`,
  "reference, its target": (payload) => `[a]\n\n[a]: ${payload}`,
  "reference, its title": (payload) => `[a]\n\n[a]: https://example.org/ '${payload}'`,
  "reference, its name": (payload) => `[${payload}]\n\n[${payload}]: https://example.org/`,
  autolink: (payload) => `<${payload}>`,
  "words for a picture": (payload) => `![${payload}](anh.png)`,
  "address of a picture": (payload) => `![a](${payload})`,
  "title of a picture": (payload) => `![a](anh.png "${payload}")`,
};

const path = "src/articles/2021/anh.png";
const picture = { path, disk: "", found: { hash: "0".repeat(64), width: 800, height: 600 } };

const addresses = addressesOf(stringsOf("vi").paths);

/** The HTML of a body, or the faults for which it is refused. */
function htmlOf(body: string): string | readonly Fault[] {
  const text = article("A", "2021-01-15", `Đầu.\n\n${body}\n\nCuối.`).normalize("NFC");
  const articles = [heldFile({ path: "src/articles/2021/a.md", text })];
  const sources = {
    folder: "",
    articles,
    data: [],
    pictures: new Map([[path, picture]]),
    originals: new Map(),
    faults: [],
  };
  const read = readArticles(sources, addresses);
  return read.faults.length > 0 ? read.faults : (read.articles[0]?.blocks ?? []).map(({ html }) => html).join("\n");
}

let shown = 0;
const refused = new Map<string, number>();
const page = (html: string): string =>
  `<!doctype html><html lang=vi><head><meta charset=utf-8><title>a</title></head><body><main>${html}</main></body></html>`;

for (const [name, form] of Object.entries(forms)) {
  markdown(`a payload as ${name} stays text, or is refused at its place`, () => {
    for (const payload of payloads) {
      const made = htmlOf(form(payload));
      if (typeof made === "string") {
        assert.equal(intrudersIn(page(made)), [], payload);
        shown += 1;
      } else {
        for (const { file, line, message } of made) assert.ok(file === "src/articles/2021/a.md" && line >= 5, message);
        refused.set(name, (refused.get(name) ?? 0) + 1);
      }
    }
  });
}

markdown(
  "every address of a link that does not lead to the web or within the site is refused, however it is written",
  () => {
    const running = payloads.filter((text) => /^\W*(&#?\w+;?)*(j|&#x?0*(106|6a)|vbscript|data|blob|file)/i.test(text));
    assert.ok(running.length > 20);
    for (const payload of running) {
      const made = htmlOf(`[a](${payload})`);
      const html = typeof made === "string" ? made : "";
      for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g))
        assert.match(href, /^(https?:|mailto:|#|\.\.?\/)/, payload);
    }
  },
);

markdown.after(() => {
  const sum = [...refused.values()].reduce((all, count) => all + count, 0);
  console.log(
    `${payloads.length} payloads × ${Object.keys(forms).length} forms: ${shown} shown as text, ${sum} refused`,
  );
  console.log([...refused].map(([name, count]) => `${name} ${count}`).join(", "));
});

markdown.run();
