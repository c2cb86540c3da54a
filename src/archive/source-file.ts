/** A source file as text: its bytes decoded and normalised, what is wrong with them, and what need not be read again. */
import { lstatSync, readFileSync } from "node:fs";
import { type Fault, UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { keyOf } from "../store/key.ts";
import { isSettled, markIn } from "../store/mark.ts";
import type { Recall } from "../store/recall.ts";
import { sha256 } from "../text/digest.ts";
import { firstForbidden } from "../text/forbidden.ts";

export interface SourceFile {
  /** From the archive's folder, NFC, with `/` between folders. */
  readonly path: string;
  /** NFC, `\n` line ends, no byte-order mark. */
  readonly text: string;
}

/** A file whose text is not held. */
export interface ArticleFile {
  readonly path: string;
  /** Stands for its text. */
  readonly sum: string;
  /** Whether it names a picture, as far as a look at it can tell. */
  readonly mayShowPictures: boolean;
  /**
   * Its text, read at each call.
   * @throws {ReadOtherwise} when it is no longer what it was when it was first looked at
   */
  readonly read: () => SourceFile;
}

/** Where a file lies. */
export interface Found {
  /** From the archive's folder, NFC, with `/` between folders. */
  readonly path: string;
  readonly disk: string;
}

/** The greatest file that is read, in bytes: a long report has a tenth of it. */
export const mostBytes = 4_000_000;

/** What a look at a file has told of it. */
interface Looked {
  /** Nothing where it is no text. */
  readonly known?: Pick<ArticleFile, "sum" | "mayShowPictures">;
  readonly faults: readonly Fault[];
}

/**
 * A file is not what it was when it was looked at. It may have been written to since; or before, without its times being changed, as it
 * happens where a program writes through a memory map: then what was recalled of it is wrong, and nothing is to be made of that.
 */
export class ReadOtherwise extends UserError {
  /** @param path as its `Found` has it */
  constructor(readonly path: string) {
    super(say.changedWhileRead(path));
  }
}

/** What is recalled by how files stand. */
export const recalledByMarks = ["source", "original"] as const;

/** Where the code stands that looks at a file. */
export const codeOfLooking = ["src/archive/source-file.ts", "src/input", "src/text/forbidden.ts"];

/**
 * Looks at an article's file. One that stands as an earlier build has found it is not read again: whatever writes into a file
 * changes how it stands.
 * @returns nothing where it is no text
 */
export function articleFile(found: Found, faults: Fault[], recall: Recall): ArticleFile | undefined {
  const { path, disk } = found;
  const now = Date.now();
  const mark = markIn(lstatSync(disk));
  const looked = isSettled(mark, now)
    ? recall.get("source", keyOf([path, ...mark.map(String)], codeOfLooking), () => lookedAt(found))
    : lookedAt(found);
  faults.push(...looked.faults);
  const { known } = looked;
  return known && new FileOnDisk(found, known);
}

/** A class, as little as it is: of a hundred thousand files, functions of their own would take more memory than what is known of them. */
class FileOnDisk implements ArticleFile {
  readonly path: string;
  readonly sum: string;
  readonly mayShowPictures: boolean;
  readonly #disk: string;

  constructor({ path, disk }: Found, { sum, mayShowPictures }: Pick<ArticleFile, "sum" | "mayShowPictures">) {
    this.path = path;
    this.sum = sum;
    this.mayShowPictures = mayShowPictures;
    this.#disk = disk;
  }

  read(): SourceFile {
    return { path: this.path, text: textAgain({ path: this.path, disk: this.#disk }, this.sum) };
  }
}

function lookedAt(found: Found): Looked {
  const faults: Fault[] = [];
  const file = readText(found, faults);
  if (file === undefined) return { faults };
  const { sum, mayShowPictures } = heldFile(file);
  return { known: { sum, mayShowPictures }, faults };
}

/** A file whose text is at hand. */
export function heldFile(file: SourceFile): ArticleFile {
  const { path, text } = file;
  return { path, sum: sha256(text), mayShowPictures: mayShowPictures(text), read: () => file };
}

/** A backslash may write any letter in YAML. */
function mayShowPictures(text: string): boolean {
  return /!\[|image|\\/.test(text);
}

function textAgain(found: Found, sum: string): string {
  const text = readText(found, [])?.text;
  if (text === undefined || sha256(text) !== sum) throw new ReadOtherwise(found.path);
  return text;
}

/**
 * Reads a file.
 * @param faults what is wrong with its bytes is noted here
 * @returns nothing where it is no text
 */
export function readText({ path, disk }: Found, faults: Fault[]): SourceFile | undefined {
  const { size } = lstatSync(disk);
  const said = size > mostBytes ? say.tooLarge(size, mostBytes) : undefined;
  const text = said === undefined ? decode(readFileSync(disk)) : undefined;
  if (text !== undefined) {
    faults.push(...controlFaults(path, text));
    return { path, text };
  }
  faults.push({ file: path, line: 1, column: 1, ...(said ?? say.notUtf8()) });
  return undefined;
}

/** Each line with a character that no text may hold is told once. */
function controlFaults(file: string, text: string): Fault[] {
  if (firstForbidden(text) === undefined) return [];
  return text.split("\n").flatMap((line, index) => {
    const found = firstForbidden(line);
    return found === undefined
      ? []
      : [{ file, line: index + 1, column: found.at + 1, ...say.controlCharacter(found.code) }];
  });
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of UTF-8 bytes, normalised; nothing where they are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes).replace(/\r\n?/g, "\n").normalize("NFC");
  } catch {
    return undefined;
  }
}
