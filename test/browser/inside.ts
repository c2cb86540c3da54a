/** Asks a page from inside it (`inside/`): how it is laid out, where the keyboard stops, what can be pressed. */
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { root } from "../tools.ts";
import type * as inside from "./inside/all.ts";

type Questions = typeof inside;

/** The questions as one script for a page; made once. */
let script: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "test", "browser", "inside", "all.ts")],
    bundle: true,
    format: "iife",
    globalName: "inside",
    footer: { js: "globalThis.inside = inside;" },
    tsconfigRaw: {},
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * What a page answers, in words. What is found out by one question is known to the next, until another page is opened.
 * @throws {Error} when the page has told something else
 */
export async function ask(page: Page, question: keyof Questions): Promise<readonly string[]> {
  const asked = `typeof inside === "object" ? inside.${question}() : undefined`;
  const told = await page.evaluate(asked);
  if (told !== undefined) return listOf(told);
  script ??= bundle();
  await page.evaluate(await script);
  return listOf(await page.evaluate(asked));
}

/** The faults of a page's layout as it is now, each once, in words. */
export function layoutFaultsOf(page: Page): Promise<readonly string[]> {
  return ask(page, "layoutFaults");
}

/** The short words of a page that are broken over two lines. */
export function brokenWordsOf(page: Page): Promise<readonly string[]> {
  return ask(page, "brokenWords");
}

/**
 * A list of texts that came back from a page.
 * @throws {Error} when the page has told something else
 */
export function listOf(told: unknown): string[] {
  if (!Array.isArray(told)) throw new Error("the page has told nothing");
  return told.map(String);
}
