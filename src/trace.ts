/** Where something went wrong, in the source: the tool runs from a bundle, whose own lines nobody has written. */
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The trace of an error; what was thrown that is none has no more than its words. */
export function traceOf(error: unknown): string {
  return error instanceof Error ? inSource(error.stack ?? error.message) : String(error);
}

/** @param trace in which places of a bundle give way to those of the source, where its maps are there */
export function inSource(trace: string): string {
  return trace.replace(/(file:\/\/[^\s()]+\.mjs):(\d+):(\d+)/g, (all, url: string, line: string, column: string) =>
    sourceOf(fileURLToPath(url), Number(line), Number(column), all),
  );
}

function sourceOf(file: string, line: number, column: number, otherwise: string): string {
  try {
    const entry = new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8"))).findEntry(line - 1, column - 1);
    if (!("originalSource" in entry)) return otherwise;
    const source = resolve(dirname(file), entry.originalSource);
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  } catch {
    return otherwise;
  }
}
