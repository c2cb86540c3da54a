/** Reads articles from a file of JSON lines, gzipped or not. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import type { SourceArticle } from "./article.ts";

const newsLine = z.object({ id: z.string(), title: z.string(), lead: z.string(), body: z.array(z.string()) });

/**
 * Reads the first articles of a file, one JSON object `{id, title, lead, body}` a line.
 * @param file path of a `.jsonl` or `.jsonl.gz`
 * @param limit the greatest number of articles
 * @throws {Error} when a line is no such object, naming the line
 */
export async function* readNews(file: string, limit = Number.POSITIVE_INFINITY): AsyncGenerator<SourceArticle> {
  let read = 0;
  for await (const line of linesOf(file)) {
    if (read >= limit) return;
    read += 1;
    yield articleOf(line, read);
  }
}

function linesOf(file: string): AsyncIterable<string> {
  const bytes = createReadStream(file);
  if (!file.endsWith(".gz")) return createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY });
  const text = createGunzip();
  // pipe() passes on no error: a missing file would wait for ever.
  bytes.once("error", (error) => text.destroy(error));
  return createInterface({ input: bytes.pipe(text), crlfDelay: Number.POSITIVE_INFINITY });
}

function articleOf(line: string, number: number): SourceArticle {
  const parsed = newsLine.safeParse(jsonOf(line));
  if (!parsed.success) throw new Error(`line ${number} is no article: ${z.prettifyError(parsed.error)}`);
  const { id, title, lead, body } = parsed.data;
  const paragraphs = body.map(plain).filter((paragraph) => paragraph !== "");
  return { id, title: plain(title), lead: plain(lead), body: paragraphs, publisher: "Bản tin thử nghiệm" };
}

/** Text that does not parse is left for the schema to refuse, with its line. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** One line of visible text: scraped news holds control characters, which neither YAML nor Markdown takes. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}
