/** Whatever an archive says, its pages say it as text: no element, attribute or address comes of it, and no letter of it is lost. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Site, siteOf } from "../../src/render/site.ts";
import { htmlOf as indexedHtml } from "../../src/search/index/content.ts";
import { documentsOf } from "../../src/search/index/documents.ts";
import { unshape } from "../../src/text/shape.ts";
import { archiveFrom } from "../model.ts";
import { folded, intrudersIn, textsIn } from "./allowed.ts";
import { attackedFiles, lettersOf, writtenPlaces } from "./archive.ts";
import { mark, packed, together } from "./packed.ts";
import { payloads } from "./payloads.ts";
import { type MadePage, pagesOf } from "./site.ts";

const pages = suite("attacks on pages");
const texts = packed(payloads);
let site: Site;
const made: MadePage[] = [];
pages.before(async () => {
  site = await siteOf(archiveFrom(attackedFiles(texts)), []);
  for await (const page of pagesOf(site)) made.push(page);
});

pages("there are payloads of every class, none twice", () => {
  assert.ok(payloads.length >= 250);
  assert.is(new Set(payloads).size, payloads.length);
});

pages("no page holds an element, an attribute or an address that the tool has not put there", () => {
  const own = [site.props.inline.script];
  const intruders = made.flatMap(({ address, html }) => intrudersIn(html, own).map((found) => `${address}: ${found}`));
  assert.equal(intruders.slice(0, 5), []);
});

/** Which pages show all of what a payload's article, row, topic, organisation or series says. */
const shown: Readonly<Record<string, (id: string) => string>> = {
  article: (id) => `/bai-viet/2021/bai-${id}/`,
  row: (id) => `/chi-tieu/dong-${id}/`,
  topic: (id) => `/chu-de/chu-de-${id}/`,
  organisation: (id) => `/don-vi/don-vi-${id}/`,
};

for (const [kind, addressOf] of Object.entries(shown)) {
  pages(`the page of each ${kind} has every payload to the letter, as text`, () => {
    const byAddress = new Map(made.map((page) => [page.address, page.html]));
    for (const [index, text] of texts.entries()) {
      const html = byAddress.get(addressOf(lettersOf(index))) ?? "";
      const { text: read } = textsIn(html);
      for (const payload of text.split(mark)) assert.ok(read.includes(folded(payload)), `${kind}: ${payload}`);
    }
  });
}

pages("an article says its payload as often as it was written, in tags of the head too", () => {
  for (const [index, text] of texts.entries()) {
    const html = made.find(({ address }) => address === shown["article"]?.(lettersOf(index)))?.html ?? "";
    const { text: read, told } = textsIn(html);
    assert.ok(read.split(folded(text)).length - 1 >= 12, text);
    assert.ok(told.includes(folded(text)), text);
  }
});

pages("what is indexed of a document is its text, and comes back to the letter", () => {
  const documents = documentsOf(site.archive);
  for (const { address, content } of documents) {
    const html = indexedHtml(content);
    const bad = intrudersIn(`<!doctype html>${html}`).filter((found) => !/^<(i|meta|main|h1|p) /.test(found));
    assert.equal(bad, [], address);
    const read = folded(unshape(textsIn(html).text));
    assert.ok(read.includes(folded(content.title.replace(/[\u00ad\u200b\u2060\ufeff]/g, ""))), content.title);
  }
});

pages("what scripts read beside the pages is JSON", () => {
  for (const { address, content } of site.files) if (address.endsWith(".json")) JSON.parse(content.toString());
});

pages.after(() => {
  const places = writtenPlaces.length;
  const each = together === 1 ? "" : `, ${together} in a text`;
  console.log(
    `${payloads.length} payloads × ${places} places = ${payloads.length * places}${each}; ${made.length} pages`,
  );
});

pages.run();
