/**
 * Files that lie beside a page lie at its earlier addresses, too: no host leads on from a file by a page, and what is the same can just
 * as well stand there.
 */
import type { Archive } from "../archive/model.ts";
import { movesOf } from "../archive/moved.ts";
import { rowFileAddress } from "../downloads/place.ts";
import type { OutputFile } from "./file.ts";

/** Gives files, and those that are wanted elsewhere as well once more for each such address. None is held. */
export function* withEarlier(files: Iterable<OutputFile>, archive: Archive): Generator<OutputFile, void> {
  const { folders, whole } = earlierPlaces(archive);
  for (const file of files) {
    yield file;
    if (folders.size === 0) continue;
    const { address } = file;
    const end = address.lastIndexOf("/") + 1;
    const beside = (folders.get(address.slice(0, end)) ?? []).map((from) => from + address.slice(end));
    for (const place of [...beside, ...(whole.get(address) ?? [])]) yield at(place, file);
  }
}

/** Earlier folders by the folders of pages, and earlier addresses of single files. */
interface Places {
  readonly folders: ReadonlyMap<string, readonly string[]>;
  readonly whole: ReadonlyMap<string, readonly string[]>;
}

function earlierPlaces(archive: Archive): Places {
  const places = { folders: new Map<string, string[]>(), whole: new Map<string, string[]>() };
  for (const { from, to, what } of movesOf(archive)) {
    if (!from.endsWith("/")) continue;
    note(places.folders, to, from);
    const id = "row" in what ? rowIn(from, archive) : undefined;
    if ("row" in what && id !== undefined)
      note(places.whole, rowFileAddress(what.row.id, archive), rowFileAddress(id, archive));
  }
  return places;
}

function note(places: Map<string, string[]>, to: string, from: string): void {
  places.set(to, [...(places.get(to) ?? []), from]);
}

/** The id of the row that stood at an address of the ledger. */
function rowIn(address: string, { addresses }: Archive): string | undefined {
  const id = address.startsWith(addresses.ledger) ? address.slice(addresses.ledger.length, -1) : "";
  return /^[a-z0-9-]+$/.test(id) ? id : undefined;
}

/** The same file at another address; its content is still made only when it is asked for. */
function at(address: string, file: OutputFile): OutputFile {
  return {
    address,
    get content() {
      return file.content;
    },
    ...(file.madeOf !== undefined && { madeOf: file.madeOf }),
  };
}
