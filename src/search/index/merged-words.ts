/** The words of an index, put together from its parts and cut into files as Pagefind itself cuts them. */
import { CborReader, CborWriter } from "./cbor.ts";
import type { Chunk } from "./meta.ts";
import { type IndexFile, nameOf } from "./packed.ts";
import { mustBe, type Pages, type Place, readPages, writePages } from "./postings.ts";

/** Where one word stands: as it is, and in other letters that are folded to the same. */
interface Word {
  readonly pages: Pages[];
  readonly forms: Map<string, Pages[]>;
}

export class MergedWords {
  readonly #words = new Map<string, Word>();

  /** Takes in the words of one file of a part. Parts come in the order of their pages. */
  add(file: Buffer, place: Place): void {
    const reader = new CborReader(file);
    mustBe(reader.list() === 1);
    for (let left = reader.list(); left > 0; left -= 1) {
      mustBe(reader.list() === 3);
      const word = this.#word(reader.text());
      word.pages.push(readPages(reader, place));
      for (let more = reader.list(); more > 0; more -= 1) {
        mustBe(reader.list() === 2);
        pagesOf(word, reader.text()).push(readPages(reader, place));
      }
    }
  }

  /** Files of words, each as large as `size` wants or a little larger. */
  files(size: number): { readonly files: readonly IndexFile[]; readonly chunks: readonly Chunk[] } {
    const cut = this.#cut(size);
    const taken = new Set<string>();
    const made = cut.map((words, place) => {
      const body = this.#body(words);
      const name = nameOf(body, taken);
      return { file: { path: `index/${name}.pf_index`, body }, chunk: { ...bounds(cut, place), name } };
    });
    return { files: made.map(({ file }) => file), chunks: made.map(({ chunk }) => chunk) };
  }

  #word(text: string): Word {
    const word = this.#words.get(text) ?? { pages: [], forms: new Map() };
    this.#words.set(text, word);
    return word;
  }

  #cut(size: number): string[][] {
    const cut: string[][] = [];
    let reached = size;
    for (const text of [...this.#words.keys()].sort()) {
      if (reached >= size) {
        cut.push([]);
        reached = 0;
      }
      cut.at(-1)?.push(text);
      reached += sizeOf(this.#word(text));
    }
    return cut;
  }

  #body(words: readonly string[]): Buffer {
    const writer = new CborWriter();
    writer.list(1);
    writer.each(words, (text) => {
      const { pages, forms } = this.#word(text);
      writer.list(3);
      writer.text(text);
      writePages(writer, pages);
      writer.each([...forms], ([form, known]) => {
        writer.list(2);
        writer.text(form);
        writePages(writer, known);
      });
    });
    return writer.done();
  }
}

function pagesOf({ forms }: Word, form: string): Pages[] {
  const pages = forms.get(form) ?? [];
  forms.set(form, pages);
  return pages;
}

/** As Pagefind reckons it. */
function sizeOf({ pages, forms }: Word): number {
  let sum = forms.size;
  for (const known of [pages, ...forms.values()]) for (const { size } of known) sum += size;
  return sum;
}

/** The first and the last word of a file, each no longer than tells it from its neighbour; the last one never before the first. */
function bounds(cut: readonly (readonly string[])[], place: number): Pick<Chunk, "from" | "to"> {
  const [first = "", last = ""] = [cut[place]?.[0], cut[place]?.at(-1)];
  const from = shortened(first, cut[place - 1]?.at(-1));
  const to = shortened(last, cut[place + 1]?.[0]);
  return { from, to: to < from ? last : to };
}

function shortened(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const [own, its] = [lettersOf(word), lettersOf(neighbour)];
  const unlike = own.findIndex((letter, at) => letter !== its[at]);
  return unlike < 0 ? word : bytesOf(own.slice(0, unlike + 1).join(""));
}

function lettersOf(bytes: string): string[] {
  return [...Buffer.from(bytes, "latin1").toString("utf8")];
}

function bytesOf(letters: string): string {
  return Buffer.from(letters).toString("latin1");
}
