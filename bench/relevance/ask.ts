/** Asks queries through a search page in a real browser: all of them in one page, some of them each in a fresh one. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { Exchange, Host } from "./host.ts";
import type { Answer } from "./probe.ts";
import type { Question } from "./queries.ts";

/** A query with what the page answered; null where it did not. */
export interface Asked {
  readonly question: Question;
  readonly answer: Answer | null;
}

/** A query asked by a reader who has nothing of the site yet. */
export interface Opened extends Asked {
  /** All that was sent until the page had rested, in the order in which it was asked for. */
  readonly exchanges: readonly Exchange[];
}

/** How long frames were held up, in milliseconds, where that was more than 50. */
export type Blocks = readonly number[];

export interface Asker {
  /** Each query by the address of a page, in a browser that has kept nothing. */
  readonly cold: (questions: readonly Question[]) => Promise<readonly Opened[]>;
  /** All queries one after the other in one page, which has answered one before. */
  readonly warm: (
    questions: readonly Question[],
  ) => Promise<{ readonly asked: readonly Asked[]; readonly blocks: Blocks }>;
  /** All queries one after the other in one page, letter by letter. */
  readonly type: (questions: readonly Question[]) => Promise<Blocks>;
}

/** So high that ten results are in view, for Pagefind's interface loads only those that are. */
const viewport = { width: 1280, height: 4000 };
/** How long nothing must have been asked for, until a page has rested, in milliseconds. */
const rest = 500;
/** Between two letters, in milliseconds: a fast typist. */
const letterMs = 60;

/** After so many queries without an answer there is something wrong with the page, and no use in going on. */
const mostFailures = 10;

type Say = (line: string) => void;
/** Takes note of a query without an answer. */
type Fail = (query: string, error: unknown) => void;

/**
 * Makes ready to ask the pages of one site.
 * @param say is told of what has been asked, and of what went wrong
 */
export async function openAsker(browser: Browser, host: Host, say: Say): Promise<Asker> {
  const content = await bundledProbe();
  const fail = failureCounter(say);
  const withPage = async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ viewport });
    await context.addInitScript({ content });
    return use(await context.newPage()).finally(() => context.close());
  };
  return {
    cold: (questions) =>
      inTurn(questions, say, "opened cold", (one) => withPage((page) => openCold(page, host, one, fail))),
    warm: (questions) => withPage((page) => askAll(page, host, questions, say, fail)),
    type: (questions) => withPage((page) => typeAll(page, host, questions, say, fail)),
  };
}

async function bundledProbe(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL("probe.ts", import.meta.url))];
  const made = await build({ entryPoints, bundle: true, format: "iife", target: "es2022", write: false });
  return made.outputFiles.map(({ text }) => text).join("\n");
}

async function openCold(page: Page, host: Host, question: Question, fail: Fail): Promise<Opened> {
  host.beginVisit();
  const address = new URL(`tim-kiem/?${new URLSearchParams({ q: question.query })}`, host.base);
  await page.goto(address.href, { waitUntil: "commit" });
  const answer = await answerOf(page, question, fail);
  await host.idle(rest);
  return { question, answer, exchanges: host.visit() };
}

async function askAll(
  page: Page,
  host: Host,
  questions: readonly Question[],
  say: Say,
  fail: Fail,
): ReturnType<Asker["warm"]> {
  await page.goto(new URL("tim-kiem/", host.base).href);
  // What is loaded once only is loaded by a query that is not counted; it is not the one that is asked next, for a page
  // that is asked the same again need not do anything.
  for (const first of questions.slice(-1)) await ask(page, first, fail);
  await blocksOf(page);
  const asked = await inTurn(questions, say, "asked", async (question) => ({
    question,
    answer: await ask(page, question, fail),
  }));
  return { asked, blocks: await blocksOf(page) };
}

async function typeAll(page: Page, host: Host, questions: readonly Question[], say: Say, fail: Fail): Promise<Blocks> {
  await page.goto(new URL("tim-kiem/", host.base).href);
  await blocksOf(page);
  const box = page.locator("pagefind-input input, main input[name=q]").first();
  await inTurn(questions, say, "typed", async (question) => {
    await box.fill("");
    await box.pressSequentially(question.query, { delay: letterMs });
    await answerOf(page, question, fail);
  });
  return blocksOf(page);
}

/** After an answer that does not come the page is opened again, lest every later one fail with it. */
async function ask(page: Page, { query }: Question, fail: Fail): Promise<Answer | null> {
  try {
    return await page.evaluate((query) => window.relevance.ask(query), query);
  } catch (error) {
    fail(query, error);
    await page.reload();
    return null;
  }
}

async function answerOf(page: Page, { query }: Question, fail: Fail): Promise<Answer | null> {
  try {
    return await page.evaluate((query) => window.relevance.answer(query), query);
  } catch (error) {
    fail(query, error);
    return null;
  }
}

/** Takes what has been gathered; the browser tells of a long task only after it. */
async function blocksOf(page: Page): Promise<Blocks> {
  await page.waitForTimeout(rest);
  return page.evaluate(() => window.relevance.blocks());
}

async function inTurn<T>(
  questions: readonly Question[],
  say: Say,
  what: string,
  each: (question: Question) => Promise<T>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (const question of questions) {
    all.push(await each(question));
    if (all.length % 100 === 0 || all.length === questions.length)
      say(`  ${all.length} of ${questions.length} ${what}`);
  }
  return all;
}

/** @throws {Error} by what it gives, when there are too many */
function failureCounter(say: Say): Fail {
  let failures = 0;
  return (query, error) => {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    say(`  no answer to “${query}”: ${line}`);
    failures += 1;
    if (failures === mostFailures) throw new Error(`${failures} queries have no answer: is the page in order?`);
  };
}
