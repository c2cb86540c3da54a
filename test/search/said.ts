/** What an index says, however it is cut into files. */
import * as assert from "uvu/assert";
import { CborReader } from "../../src/search/index/cbor.ts";
import type { Meta } from "../../src/search/index/meta.ts";
import { documentPath } from "../../src/search/index/names.ts";

type Places = Record<string, Record<string, string>>;

/** Where every word of a file stands: by the word and its form, what is told of each page. */
function placesIn(body: Buffer, into: Places): string[] {
  const reader = new CborReader(body);
  const words: string[] = [];
  const read = (key: string): void => {
    let page = 0;
    for (let left = reader.list(); left > 0; left -= 1) {
      reader.list();
      page += reader.number();
      const start = reader.at;
      reader.skip();
      reader.skip();
      into[key] = { ...into[key], [page]: body.toString("hex", start, reader.at) };
    }
  };
  reader.list();
  for (let left = reader.list(); left > 0; left -= 1) {
    reader.list();
    const word = reader.text();
    words.push(word);
    read(word);
    for (let more = reader.list(); more > 0; more -= 1) {
      reader.list();
      read(`${word} as ${reader.text()}`);
    }
  }
  return words;
}

/** All that an index says; every file of words must reach over its words, and none over those of another. */
export function saidBy({ version, pages, chunks, filters, fields }: Meta, bodyAt: (path: string) => Buffer): unknown {
  const places: Places = {};
  let before = "";
  for (const { name, from, to } of chunks) {
    const words = placesIn(bodyAt(`index/${name}.pf_index`), places);
    assert.equal(words, [...words].sort());
    const [first, last = ""] = [words[0], words.at(-1)];
    if (first === undefined) continue;
    assert.ok(from <= first && from > before, `${from} ${first}`);
    assert.ok(last.slice(0, to.length) <= to, `${last} ${to}`);
    before = last;
  }
  const texts = pages.map(({ name }) => bodyAt(documentPath(name)).toString("utf8"));
  return { version, pages, filters, fields, places, texts };
}
