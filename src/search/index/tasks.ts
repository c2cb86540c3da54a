/** What an index and its lexicon need to be done, each for itself, in whatever thread: plain data goes in, and files come of it. */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { named } from "../../input/refused.ts";
import { spanOf } from "../../spans.ts";
import { type Adopted, adoptFiles } from "../../store/adopt.ts";
import { allOf } from "../../store/files.ts";
import { makeFolders } from "../../store/make-folder.ts";
import { bytesOfShare, type Share, shareFrom, shareOf } from "../lexicon/share.ts";
import { lexiconFrom, type Name } from "../lexicon.ts";
import { type Content, countedLines, htmlOf } from "./content.ts";
import { type MergedPart, mergeParts } from "./merge.ts";
import { writePart } from "./write.ts";

/** A document, to be indexed and counted. */
export interface Indexed {
  readonly address: string;
  readonly content: Content;
}

/** Where something is to be made, and where the contents of all files are kept. */
interface Place {
  readonly folder: string;
  readonly store: string;
}

export interface Given {
  readonly part: Place & {
    readonly documents: readonly Indexed[];
    /** The day of the oldest. */
    readonly from: string;
    readonly withModule: boolean;
    readonly chunkSize: number;
  };
  readonly whole: Place & {
    readonly parts: readonly MergedPart[];
    readonly chunkSize: number;
    /** Where the files of an earlier whole lie, by their paths. */
    readonly before?: ReadonlyMap<string, string> | undefined;
  };
  readonly lexicon: Place & {
    /** The files with what each part gives to it. */
    readonly shares: readonly string[];
    /** What is counted beside the parts, the lines of each. */
    readonly others: readonly (readonly string[])[];
    readonly names: readonly Name[];
  };
}
export type Task = keyof Given;

export interface Heard {
  /** How many documents are indexed. */
  readonly progress?: (done: number) => void;
  /** The part's share of the lexicon is written. */
  readonly counted?: () => void;
}

/** Within what is made of a part: its index, in a folder of its own, and its share of the lexicon. */
export const partFiles = { index: "index/", share: "share" } as const;

/** Each gives the files that it has written, which are in the store then, too, as far as they can be. */
export const tasks: {
  readonly [Name in Task]: (given: Given[Name], heard: Heard) => Promise<readonly Adopted[]>;
} = {
  part: (given, heard) => makePart(given, heard).catch(refusedIn(given)),
  whole: (given) => makeWhole(given).catch(refusedIn(given)),
  lexicon: (given) => makeLexicon(given).catch(refusedIn(given)),
};

/** What the system has refused, with the folder where it was. */
function refusedIn({ folder }: Place): (error: unknown) => never {
  return (error) => {
    throw named(error, folder);
  };
}

async function makePart(given: Given["part"], { progress, counted }: Heard): Promise<readonly Adopted[]> {
  const { documents, folder, store } = given;
  // The page of each is made when it is its turn.
  const written = documents.map(({ address, content }) => ({
    address,
    get html() {
      return htmlOf(content);
    },
  }));
  makeFolders(folder);
  await spanOf("index", `${documents.length} documents from ${given.from} on`, () =>
    allOf([
      writePart({ ...given, documents: written }, join(folder, partFiles.index), progress),
      writeShare(documents, join(folder, partFiles.share)).then(counted),
    ]),
  );
  return adoptFiles(folder, store);
}

async function writeShare(documents: readonly Indexed[], file: string): Promise<void> {
  const share = shareOf(documents.map(({ content }) => countedLines(content)));
  await writeFile(file, bytesOfShare(share));
}

async function makeWhole(given: Given["whole"]): Promise<readonly Adopted[]> {
  const { parts, chunkSize, folder, store, before } = given;
  await spanOf("index", "parts put together", () => mergeParts(parts, folder, chunkSize, before));
  return adoptFiles(folder, store);
}

async function makeLexicon({ shares, others, names, folder, store }: Given["lexicon"]): Promise<readonly Adopted[]> {
  makeFolders(folder);
  await spanOf("lexicon", "lexicon", async () => {
    for (const { name, text } of lexiconFrom(sharesIn(shares, others), names))
      await writeFile(join(folder, name), text);
  });
  return adoptFiles(folder, store);
}

/** One after the other, so that each is forgotten when it is taken in. */
function* sharesIn(files: readonly string[], others: Given["lexicon"]["others"]): Generator<Share> {
  for (const file of files) yield shareFrom(readFileSync(file));
  yield shareOf(others);
}
