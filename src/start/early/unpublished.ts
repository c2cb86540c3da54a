/**
 * What search knows before the next build: documents that are others than those in the published index are put in their place in it,
 * in memory. Which of the texts that a document has had is the published one, the index itself tells, by the name that it has for
 * it. Where it has none of them, and where a day, filters or figures change, the whole build is waited for. The lexicon stays the
 * published one: it helps with spelling, and takes seconds to count. Of the archive's other languages search comes with the build, too.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Archive } from "../../archive/model.ts";
import type { Edition } from "../../search/edition.ts";
import { exchangeIn, type Standing } from "../../search/exchange/exchange.ts";
import type { Exchanged } from "../../search/exchange/words.ts";
import { foldersOf } from "../../search/folders.ts";
import { type Document, documentsOf } from "../../search/index/documents.ts";
import { metaIn } from "../../search/index/meta.ts";
import { readPacked } from "../../search/index/packed.ts";
import { sumOf } from "../../search/sum.ts";
import { pathIn } from "../../store/files.ts";
import { searchFiles } from "../../views/search-place.ts";
import { Versions } from "./versions.ts";

/** Files of a site that are newer than the published ones, as long as the published search is of one edition. */
export interface EarlyFiles {
  /** What the published file says that tells the edition. */
  readonly base: string;
  /** By their addresses, from the site's root without a slash before them; that file among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** More documents than these are as well awaited. */
const most = 20;

const entrySchema = z.looseObject({ languages: z.looseObject({ vi: z.looseObject({ hash: z.string() }) }) });
type Entry = z.output<typeof entrySchema>;

/** An index with what is to be exchanged in it. */
interface Work {
  readonly folder: string;
  readonly entry: Entry;
  readonly standing: Standing;
  readonly documents: readonly Exchanged[];
}

export class Unpublished {
  readonly #out: string;
  readonly #versions = new Versions();
  #archive: Archive;
  #documents: readonly Document[];

  /**
   * @param archive as it was last read
   * @param out where its site is published
   */
  constructor(archive: Archive, out: string) {
    [this.#archive, this.#out] = [archive, out];
    this.#documents = documentsOf(archive);
  }

  /** Notes that the archive has become another. */
  note(archive: Archive): void {
    const before = new Map(this.#documents.map((document) => [document.address, document]));
    [this.#archive, this.#documents] = [archive, documentsOf(archive)];
    for (const document of this.#documents) {
      const old = before.get(document.address);
      if (old !== undefined && old.key !== document.key) this.#versions.note(old, document);
    }
  }

  /**
   * The search as the archive is now; nothing where that is what is published, or where it cannot be told yet.
   * @param goesOn false gives it up, for the archive has become another meanwhile
   */
  async files(goesOn: () => Promise<boolean>): Promise<EarlyFiles | undefined> {
    if (this.#versions.count === 0 || this.#versions.count > most) return undefined;
    const { edition: address, index } = foldersOf(this.#archive.addresses.search);
    const read = (): string => readFileSync(pathIn(this.#out, address), "utf8");
    const base = read();
    const edition: Edition = JSON.parse(base);
    await this.#versions.index();
    const work = this.#workIn(pathIn(this.#out, index), edition);
    if (work.length === 0 || !this.#hasItsFigures(edition)) return undefined;
    const entries = { ...edition.entries };
    const files = new Map<string, Uint8Array>();
    for (const { folder, entry, standing, documents } of work) {
      const changed = await exchangeIn(standing, documents, goesOn);
      if (changed === undefined) return undefined;
      entries[folder] = entryWith(entry, changed.hash);
      files.set(`${index}${folder}pagefind-entry.json`, Buffer.from(JSON.stringify(entries[folder])));
      for (const [path, content] of changed.files) files.set(index + folder + path, content);
    }
    files.set(address, Buffer.from(`${JSON.stringify({ ...edition, entries })}\n`));
    return read() === base ? { base, files } : undefined;
  }

  /** What is to be done in the indexes of all shards. */
  #workIn(index: string, { entries }: Edition): Work[] {
    return Object.entries(entries).flatMap(([folder, told]) => {
      const entry = entrySchema.parse(told);
      const standing = standingAt(join(index, folder), entry);
      const documents = this.#versions.exchangedIn(standing.meta);
      return documents.length === 0 ? [] : [{ folder, entry, standing, documents }];
    });
  }

  /** Figures and names of values are told beside the index: the published ones must be those of the archive. */
  #hasItsFigures({ sums }: Edition): boolean {
    if (!this.#versions.haveRows()) return true;
    const own = searchFiles(this.#archive).map(({ text }) => sumOf(Buffer.from(text)));
    return own[0] === sums.figures && own[1] === sums.names;
  }
}

function standingAt(folder: string, { languages }: Entry): Standing {
  return { folder, meta: metaIn(readPacked(join(folder, `pagefind.${languages.vi.hash}.pf_meta`))) };
}

function entryWith(entry: Entry, hash: string): Entry {
  return { ...entry, languages: { ...entry.languages, vi: { ...entry.languages.vi, hash } } };
}
