/** What earlier benches have found, from their JSON: a large bench need not be done at once. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { scenarios } from "./race.ts";
import type { Report } from "./report.ts";

const costSchema = z.object({
  wallSeconds: z.number(),
  cpuSeconds: z.number().nullable(),
  peakBytes: z.number().nullable(),
});
const runSchema = z.object({
  whole: costSchema.nullable(),
  steps: z.array(z.object({ name: z.string(), ...costSchema.shape })),
  pages: costSchema.nullable(),
  unfinished: z.string().exactOptional(),
});
const reportSchema = z.object({
  machine: z.object({
    system: z.string(),
    cpu: z.string(),
    cores: z.number(),
    memoryGiB: z.number(),
    node: z.string(),
    hugo: z.string().nullable(),
    pagefind: z.string().nullable(),
  }),
  corpus: z.object({ articles: z.number(), real: z.number() }),
  contestants: z.array(z.object({ name: z.string(), files: z.number(), bytes: z.number() })),
  runs: z.partialRecord(z.enum(scenarios), z.array(z.array(runSchema))),
  targeted: z.boolean(),
  same: z
    .object({
      pages: z.number(),
      equal: z.number(),
      differences: z.array(z.object({ path: z.string(), what: z.string() })),
    })
    .nullable(),
});

/**
 * Reads what earlier benches have written by `--json`.
 * @returns one report a size, the smallest first; of a size that was measured twice the one that was named last
 * @throws {Error} where a file is none of a bench
 */
export function earlierIn(files: readonly string[]): readonly Report[] {
  return bySize(files.flatMap((file) => z.array(reportSchema).parse(JSON.parse(readFileSync(file, "utf8")))));
}

/** One report a size, the smallest first; the last counts. */
export function bySize(reports: readonly Report[]): readonly Report[] {
  const known = new Map(reports.map((report) => [report.corpus.articles, report]));
  return [...known.values()].sort((a, b) => a.corpus.articles - b.corpus.articles);
}
