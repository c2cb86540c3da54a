/** A file of words where documents take the place of others in its index. */
import { CborReader, CborWriter } from "../index/cbor.ts";
import { mustBe, type Pages, readPages, writePages } from "../index/postings.ts";
import type { Alone } from "./alone.ts";
import { type Exchange, exchangedPages } from "./pages.ts";

/** What changes of a word: by the other letters in which it is written, itself being "". */
export type Forms = ReadonlyMap<string, readonly Exchange[]>;
export type Exchanges = ReadonlyMap<string, Forms>;

/** A document that takes the place of another. */
export interface Exchanged {
  /** Its number in the index. */
  readonly page: number;
  readonly old: Alone;
  readonly now: Alone;
}

/**
 * What changes of words where some documents take the place of others.
 * @param documents in the order of their numbers
 * @param fields the names of the index's metadata
 */
export function exchangesOf(documents: readonly Exchanged[], fields: readonly string[]): Exchanges {
  const all = new Map<string, Map<string, Exchange[]>>();
  for (const { page, ...sides } of documents) {
    const [old, now] = [placesIn(sides.old, fields), placesIn(sides.now, fields)];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const [word = "", form = ""] = key.split("\0");
      // Where it stands where it did, its file need not be looked at.
      if (isSame(old.get(key), now.get(key))) continue;
      const forms = all.get(word) ?? new Map<string, Exchange[]>();
      all.set(word, forms.set(form, [...(forms.get(form) ?? []), { page, old: old.get(key), now: now.get(key) }]));
    }
  }
  return all;
}

function isSame(old: Buffer | undefined, now: Buffer | undefined): boolean {
  return old !== undefined && now?.equals(old) === true;
}

/** Where the words of a document stand, as an index with these fields has it: by word and form. */
function placesIn({ words, fields: own }: Alone, fields: readonly string[]): Map<string, Buffer> {
  const known = own.map((field) => fields.indexOf(field));
  mustBe(known.every((field) => field >= 0));
  // The numbers of fields are changed where they lie.
  const reader = new CborReader(Buffer.from(words));
  const places = new Map<string, Buffer>();
  const read = (key: string): void => {
    const { count, bytes, start, end } = readPages(reader, { offset: 0, fields: known });
    mustBe(count <= 1);
    if (count === 1) places.set(key, bytes.subarray(start, end));
  };
  mustBe(reader.list() === 1);
  for (let left = reader.list(); left > 0; left -= 1) {
    mustBe(reader.list() === 3);
    const word = reader.text();
    read(`${word}\0`);
    for (let more = reader.list(); more > 0; more -= 1) {
      mustBe(reader.list() === 2);
      read(`${word}\0${reader.text()}`);
    }
  }
  return places;
}

/** A word as it is to be written: what stays as it is, is copied. */
interface Word {
  readonly text: string;
  readonly write: (writer: CborWriter) => void;
}

/**
 * Makes the changes in a file of words that belong there.
 * @returns what is in the file then, and its last word
 * @throws {Error} where something else stands there than is known
 */
export function exchangeWords(file: Buffer, exchanges: Exchanges): { readonly body: Buffer; readonly last: string } {
  const reader = new CborReader(file);
  const words: Word[] = [];
  const due = new Set(exchanges.keys());
  mustBe(reader.list() === 1);
  for (let left = reader.list(); left > 0; left -= 1) {
    const start = reader.at;
    mustBe(reader.list() === 3);
    const text = reader.text();
    const forms = exchanges.get(text);
    due.delete(text);
    if (forms === undefined) words.push(staying(text, reader, start));
    else words.push(...present(text, exchangedPages(reader, forms.get("") ?? []), formsOf(reader, forms)));
  }
  for (const text of due) words.push(...fresh(text, exchanges.get(text) ?? new Map()));
  words.sort((a, b) => (a.text < b.text ? -1 : 1));
  return { body: bodyOf(words), last: words.at(-1)?.text ?? "" };
}

function staying(text: string, reader: CborReader, start: number): Word {
  reader.skip();
  reader.skip();
  const { bytes, at } = reader;
  return { text, write: (writer) => writer.raw(bytes, start, at) };
}

type Written = readonly (readonly [form: string, pages: readonly Pages[]])[];

/** In the order in which they stand; new ones behind them. */
function formsOf(reader: CborReader, exchanges: Forms): Written {
  const due = new Map(exchanges);
  due.delete("");
  const forms: Written[number][] = [];
  for (let left = reader.list(); left > 0; left -= 1) {
    mustBe(reader.list() === 2);
    const form = reader.text();
    forms.push([form, exchangedPages(reader, due.get(form) ?? [])]);
    due.delete(form);
  }
  return [...forms, ...newForms(due)];
}

/** A word that stands in no other document, with its forms. */
function fresh(text: string, exchanges: Forms): Word[] {
  const others = new Map(exchanges);
  others.delete("");
  return present(text, exchangedPages(new CborReader(noPages), exchanges.get("") ?? []), newForms(others));
}

function newForms(due: Forms): Written {
  return [...due].map(([form, exchanges]) => [form, exchangedPages(new CborReader(noPages), exchanges)]);
}

const noPages = Buffer.from([0x80]);

/** A word is there as long as it stands on a page, in whatever letters. */
function present(text: string, pages: readonly Pages[], all: Written): Word[] {
  const forms = all.filter(([, known]) => known.length > 0);
  if (pages.length === 0 && forms.length === 0) return [];
  const write = (writer: CborWriter): void => {
    writer.list(3);
    writer.text(text);
    writePages(writer, pages);
    writer.each(forms, ([form, known]) => {
      writer.list(2);
      writer.text(form);
      writePages(writer, known);
    });
  };
  return [{ text, write }];
}

function bodyOf(words: readonly Word[]): Buffer {
  const writer = new CborWriter();
  writer.list(1);
  writer.each(words, ({ write }) => write(writer));
  return writer.done();
}
