/** A file with one article a line (JSONL), read line by line: it may be larger than memory. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Said } from "../../input/said.ts";
import { unreadable } from "../apart/messages.ts";
import type { Draft } from "../draft.ts";
import { reasonOf } from "../read-file.ts";
import * as say from "./messages.ts";
import { readRecord } from "./record.ts";

export interface ReadLine {
  /** Counted from 1, empty ones too. */
  readonly number: number;
  readonly read: Draft | { readonly refused: Said };
}

const mostMegabytes = 4;

/** Gives each record in turn; what cannot be read on is the last. */
export async function* recordsIn(file: string): AsyncGenerator<ReadLine> {
  let number = 0;
  try {
    for await (const line of createInterface({
      input: createReadStream(file, "utf8"),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number += 1;
      const text = line.replace(/^\ufeff/, "");
      if (text.trim() === "") continue;
      yield { number, read: await readLine(text) };
    }
  } catch (error) {
    yield { number: number + 1, read: { refused: reasonOf(error) } };
  }
}

/** A record that a library cannot read is refused by itself: the lines behind it are still to come. */
async function readLine(text: string): Promise<ReadLine["read"]> {
  if (text.length > mostMegabytes * 1024 ** 2) return { refused: say.lineTooLong(mostMegabytes) };
  try {
    return await readRecord(text);
  } catch {
    return { refused: unreadable() };
  }
}

/** How many lines a file has, for a person to be told how many are left; 1 where it cannot be read. */
export async function countLines(file: string): Promise<number> {
  let count = 0;
  try {
    for await (const part of createReadStream(file)) for (const byte of Buffer.from(part)) if (byte === 10) count += 1;
  } catch {
    return 1;
  }
  return Math.max(1, count);
}
