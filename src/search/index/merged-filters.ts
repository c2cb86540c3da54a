/** The filters of an index, put together from its parts: which pages have which value. */
import { CborReader, CborWriter } from "./cbor.ts";
import type { FilterFile } from "./meta.ts";
import { type IndexFile, nameOf } from "./packed.ts";
import { mustBe } from "./postings.ts";

export class MergedFilters {
  readonly #filters = new Map<string, Map<string, number[]>>();

  /**
   * Takes in one file of a part. Parts come in the order of their pages.
   * @param offset how many pages the parts before it have
   */
  add(file: Buffer, offset: number): void {
    const reader = new CborReader(file);
    mustBe(reader.list() === 2);
    const filter = reader.text();
    const values = this.#filters.get(filter) ?? new Map<string, number[]>();
    this.#filters.set(filter, values);
    for (let left = reader.list(); left > 0; left -= 1) {
      mustBe(reader.list() === 2);
      const value = reader.text();
      const pages = reader.each(() => offset + reader.number());
      values.set(value, [...(values.get(value) ?? []), ...pages]);
    }
  }

  files(): { readonly files: readonly IndexFile[]; readonly filters: readonly FilterFile[] } {
    const taken = new Set<string>();
    const made = sorted(this.#filters).map(([filter, values]) => {
      const body = bodyOf(filter, values);
      const name = nameOf(body, taken);
      return { file: { path: `filter/${name}.pf_filter`, body }, filter: { filter, name } };
    });
    return { files: made.map(({ file }) => file), filters: made.map(({ filter }) => filter) };
  }
}

function bodyOf(filter: string, values: ReadonlyMap<string, readonly number[]>): Buffer {
  const writer = new CborWriter();
  writer.list(2);
  writer.text(filter);
  writer.each(sorted(values), ([value, pages]) => {
    writer.list(2);
    writer.text(value);
    writer.each(pages, (page) => writer.number(page));
  });
  return writer.done();
}

function sorted<T>(known: ReadonlyMap<string, T>): [string, T][] {
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1));
}
