/** One run of Lighthouse over one page, and what is kept of its report. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { browserProgram } from "../../test/browser/chromium.ts";

/** Lighthouse's categories, in the order of its own report. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** The times that the score of performance is made of; the shift is none, but counts like them. */
export const metrics = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "speed-index",
  "total-blocking-time",
  "cumulative-layout-shift",
] as const;

/** An audit that is not passed. */
export interface Miss {
  readonly id: string;
  readonly title: string;
  readonly found: string;
}

export interface Run {
  /** 0 to 100. */
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** Milliseconds; the shift has no unit. */
  readonly metrics: Readonly<Record<(typeof metrics)[number], number>>;
  /** Also those that no points depend on. */
  readonly misses: readonly Miss[];
  /** What Lighthouse says of the run itself, such as a machine that is too slow. */
  readonly warnings: readonly string[];
  /** Lighthouse's own measure of the machine at that moment; it takes about 2,000 for granted. */
  readonly speed: number;
  readonly version: string;
}

/** Measures the page at an address. The name is that of the report. */
export type Auditor = (address: string, name: string) => Promise<Run>;

const longestMs = 180_000;

/**
 * Makes ready to measure pages; each run starts a browser of its own, which has kept nothing.
 * @param lighthouse the program of its command line
 * @param work the folder for Lighthouse's own reports
 */
export async function makeAuditor(lighthouse: string, work: string): Promise<Auditor> {
  const reports = join(work, "reports");
  mkdirSync(reports, { recursive: true });
  const env = { ...process.env, CHROME_PATH: await browserProgram() };
  return async (address, name) => {
    const file = join(reports, `${name}.json`);
    // One of an earlier run would pass for this one's.
    rmSync(file, { force: true });
    const args = [lighthouse, address, ...options, `--output-path=${file}`];
    await promisify(execFile)(process.execPath, args, { env, timeout: longestMs }).catch((error: unknown) => {
      // Of a page that it cannot load it still writes a report, which says so better.
      if (!existsSync(file)) throw error;
    });
    return runOf(JSON.parse(readFileSync(file, "utf8")));
  };
}

/** A phone and its network are Lighthouse's default, and so are flags of Chromium that keep it quiet. */
const options = [
  "--output=json",
  "--quiet",
  "--no-enable-error-reporting",
  `--only-categories=${categories.join()}`,
  "--chrome-flags=--headless=new --no-sandbox",
];

const auditShape = z.object({
  title: z.string(),
  score: z.number().nullable(),
  scoreDisplayMode: z.string(),
  displayValue: z.string().optional(),
  numericValue: z.number().optional(),
  errorMessage: z.string().optional(),
});

const reportShape = z.object({
  lighthouseVersion: z.string(),
  runWarnings: z.array(z.string()),
  environment: z.object({ benchmarkIndex: z.number() }),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(z.enum(categories), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), auditShape),
});

/**
 * What is kept of a report of Lighthouse.
 * @throws {Error} when the page could not be measured, or the report has another form than is known
 */
export function runOf(json: unknown): Run {
  const report = reportShape.parse(json);
  if (report.runtimeError !== undefined) throw new Error(`Lighthouse: ${report.runtimeError.message}`);
  const { audits, runWarnings: warnings, lighthouseVersion: version } = report;
  const score = (id: (typeof categories)[number]): number => Math.round((report.categories[id].score ?? 0) * 100);
  const metric = (id: (typeof metrics)[number]): number => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    metrics: {
      "first-contentful-paint": metric("first-contentful-paint"),
      "largest-contentful-paint": metric("largest-contentful-paint"),
      "speed-index": metric("speed-index"),
      "total-blocking-time": metric("total-blocking-time"),
      "cumulative-layout-shift": metric("cumulative-layout-shift"),
    },
    misses: missesOf(audits),
    warnings,
    speed: report.environment.benchmarkIndex,
    version,
  };
}

/** What Lighthouse itself calls passed. */
const passing = 0.9;

/** An audit that broke down is no pass either. */
function missesOf(audits: z.infer<typeof reportShape>["audits"]): readonly Miss[] {
  return Object.entries(audits).flatMap(([id, { title, score, scoreDisplayMode, displayValue, errorMessage }]) => {
    const missed = scoreDisplayMode === "error" || (score !== null && score < passing);
    return missed ? [{ id, title, found: errorMessage ?? displayValue ?? "" }] : [];
  });
}
