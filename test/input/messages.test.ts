/**
 * The catalogue of what the tool says: every message is there in both languages and says the same in both.
 * A new message needs a sample in `samples/`, a new catalogue a new file there.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Said, Words } from "../../src/input/said.ts";
import { root } from "../tools.ts";
import type { Sample } from "./sample.ts";

const messages = suite("messages");

/** Modules that make no message themselves: they gather the others, or give parts of them. */
const helpers = ["src/input/messages.ts", "src/input/messages/meant.ts", "src/input/messages/shown.ts"];

const catalogues = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path}`)
  .filter((path) => /(\/messages|\/messages\/[^/]+)\.ts$/.test(path) && !helpers.includes(path))
  .sort();

const samples: readonly Sample[] = (
  await Promise.all(readdirSync(join(root, "test/input/samples")).map(samplesIn))
).flat();

async function samplesIn(name: string): Promise<readonly Sample[]> {
  const module: { readonly samples: readonly Sample[] } = await import(urlOf(`test/input/samples/${name}`));
  return module.samples;
}

function urlOf(path: string): string {
  return pathToFileURL(join(root, path)).href;
}

for (const path of catalogues) {
  messages(`every message of ${path} has a sample`, async () => {
    const module: Readonly<Record<string, unknown>> = await import(urlOf(path));
    const sampled = new Set(samples.map(({ message }) => message));
    const without = Object.entries(module).filter(([, made]) => typeof made === "function" && !sampled.has(made));
    assert.equal(
      without.map(([name]) => name),
      [],
    );
  });
}

/** Everything that is said in one language. */
function textOf({ message, hint = "" }: Words): string {
  return `${message} ${hint}`;
}

/** The words of the tool itself: without what it shows, what stands in quotation marks, keys and paths. */
function ownWords(words: Words, { shows }: Sample): string {
  const longestFirst = [...shows].sort((a, b) => b.length - a.length);
  const bare = textOf(words).replace(/“[^”]*”|\b[a-z_]+:|\S*\/\S*/g, "");
  return longestFirst.reduce((text, shown) => text.replaceAll(shown, ""), bare);
}

/** Vietnamese writes a decimal with a comma. */
function foldDecimals(text: string): string {
  return text.replace(/(\d),(?=\d)/g, "$1.");
}

const vietnameseLetter = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/** None of them is a word of Vietnamese without its marks. */
const englishWord =
  /(?<![\w-])(the|must|is|are|was|not|of|and|or|with|that|this|it|its|has|have|does|cannot|which|where|from|there|says)(?![\w-])/i;

/** The interface's words for what stands in a ledger; a key of the data files may stand for them. Source: LEDGER, words of the interface. */
const terms: readonly (readonly [RegExp, RegExp])[] = [
  [/\btargets?\b/, /mức đề ra|\btargets?\b/],
  [/\bresults?\b/, /kết quả|\bresult\b/],
  [/\bmargins?\b/, /chênh lệch|\bmargin\b/],
  [/\bquotes?\b/, /câu|trích|\bquote\b|đoạn dẫn/],
  [/\bperiods?\b/, /kỳ|\bperiod\b/],
  [/\bunits?\b/, /đơn vị|\bunit\b/],
  [/\barticles?\b/, /bài|\barticle\b/],
  [/\barchive\b/, /kho/],
  [/\brows?\b/, /dòng|mục/],
];

for (const sample of samples) {
  const { name, said, shows } = sample;
  const shown = shows.join(", ");
  messages(`${name}${shown === "" ? "" : ` of ${shown}`} is said in both languages alike`, () => {
    isWhole(said);
    for (const value of shows) {
      for (const words of [said, said.vi])
        assert.ok(foldDecimals(textOf(words)).includes(foldDecimals(value)), `${value} is not in “${textOf(words)}”`);
    }
    isEnglish(ownWords(said, sample));
    isVietnamese(said.vi, ownWords(said.vi, sample));
    for (const [english, vietnamese] of terms)
      if (english.test(ownWords(said, sample))) assert.match(textOf(said.vi), vietnamese);
  });
}

function isWhole(said: Said): void {
  assert.is(said.hint === undefined, said.vi.hint === undefined, "a hint stands in both languages or in neither");
  assert.is.not(said.message, said.vi.message);
  for (const text of [said, said.vi].flatMap(({ message, hint }) => [message, ...(hint === undefined ? [] : [hint])])) {
    assert.ok(text.trim() === text && text !== "", `“${text}”`);
    assert.not.match(text, /undefined|\[object|NaN| {2,}(?!doi-chieu)|\.$/);
  }
}

function isEnglish(own: string): void {
  assert.not.match(own, vietnameseLetter);
}

function isVietnamese({ message, hint }: Words, own: string): void {
  assert.match(message, vietnameseLetter);
  assert.not.match(own, englishWord);
  for (const text of [message, hint ?? ""]) assert.is(text, text.normalize("NFC"));
}

messages.run();
