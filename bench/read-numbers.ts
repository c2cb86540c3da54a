/** Shows what the number reader finds in sentences drawn by chance, for judging by eye: `node --import tsx bench/read-numbers.ts --seed 1`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { type NotFigure, type NumberRead, readNumbers, unitFormsOf } from "../src/ledger/reader/read.ts";
import { builtInUnits } from "../src/strings/strings.ts";
import type { SourceArticle } from "./article.ts";
import { root } from "./contestants.ts";
import { readNews } from "./news.ts";
import { naturalNumber, wholeNumber } from "./options.ts";
import { randomOf } from "./random.ts";
import { run } from "./say.ts";
import { synthesize } from "./synthetic.ts";

interface Options {
  readonly corpus: string;
  readonly synthetic?: true;
  readonly count: number;
  readonly seed: number;
}

interface Sentence {
  /** Article, place of the paragraph in its body (the lead is 0), place of the sentence in the paragraph. */
  readonly id: string;
  readonly text: string;
}

const newsBesideCheckout = join(root, "..", "shared", "corpus", "news-10k.jsonl.gz");

/** Alone, “một” is nearly always an article and “năm” a year: a sentence with no other number is left out. */
const numbered =
  /\p{Nd}|(?<!\p{L})(hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|nửa|rưỡi|gấp)(?!\p{L})/iu;

const program = new Command("read-numbers")
  .description("print sentences with what the number reader finds in them")
  .option("--corpus <file>", "JSON lines {id, title, lead, body}, gzipped or not", newsBesideCheckout)
  .option("--synthetic", "composed articles, even where a corpus stands beside the checkout")
  .option("--count <n>", "how many sentences", naturalNumber, 200)
  .option("--seed <n>", "which ones: of one count, no two seeds have a sentence in common", wholeNumber, 0)
  .action((options: Options) => show(options));

await run(program);

async function show(options: Options): Promise<void> {
  const forms = unitFormsOf(builtInUnits());
  const drawn = await draw(articlesOf(options), options);
  const read = drawn.map((sentence) => ({ ...sentence, ...readNumbers(sentence.text, forms) }));
  for (const { id, text, figures, others } of read) console.log(`${id} ${marked(text, figures, others)}\n`);
  const count = (key: "figures" | "others"): number => read.reduce((sum, found) => sum + found[key].length, 0);
  console.log(`${drawn.length} sentences, ${count("figures")} figures, ${count("others")} other numbers`);
}

function articlesOf({ corpus, synthetic }: Options): AsyncIterable<SourceArticle> | Iterable<SourceArticle> {
  if (synthetic !== true && existsSync(corpus)) return readNews(corpus);
  if (synthetic !== true) console.log(`no corpus at ${corpus}: these are composed sentences, not real ones`);
  return synthesize(1000, 1).articles;
}

/** All sentences in an order of chance that is always the same, cut into sets. */
async function draw(
  articles: AsyncIterable<SourceArticle> | Iterable<SourceArticle>,
  { count, seed }: Options,
): Promise<readonly Sentence[]> {
  const all: Sentence[] = [];
  for await (const article of articles) all.push(...sentencesOf(article).filter(({ text }) => numbered.test(text)));
  const sets = Math.ceil(all.length / count);
  if (seed >= sets) throw new Error(`--seed: there are ${sets} sets of ${count} sentences, 0 to ${sets - 1}`);
  const random = randomOf(1, all.length);
  const shuffled = all.map((sentence) => ({ sentence, rank: random() })).sort((a, b) => a.rank - b.rank);
  return shuffled.slice(seed * count, (seed + 1) * count).map(({ sentence }) => sentence);
}

function sentencesOf({ id, lead, body }: SourceArticle): readonly Sentence[] {
  return [lead, ...body].flatMap((paragraph, block) =>
    paragraph
      .split(/(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u)
      .map((text, place) => ({ id: `${id}:${block}:${place}`, text })),
  );
}

/** The sentence with what was read put behind each number. */
function marked(text: string, figures: readonly NumberRead[], others: readonly NotFigure[]): string {
  const notes = [
    ...figures.map(({ start, end, ...read }) => ({
      start,
      end,
      note: `⟦${text.slice(start, end)} = ${written(read)}⟧`,
    })),
    ...others.map(({ start, end, kind, period }) => ({
      start,
      end,
      note: `⟨${text.slice(start, end)} ${kind}${period === undefined ? "" : ` ${period}`}⟩`,
    })),
  ].sort((a, b) => b.start - a.start);
  return notes.reduce((shown, { start, end, note }) => shown.slice(0, start) + note + shown.slice(end), text);
}

function written(read: Omit<NumberRead, "start" | "end">): string {
  const { kind, qualifier, value, to, of, direction, magnitude, unit, units = unit && [unit], otherValues } = read;
  const number = `${value}${to === undefined ? "" : `…${to}`}${of === undefined ? "" : `/${of}`}`;
  const size = units?.map(({ scale, dimension }) => `×${scale} ${dimension}`).join(" or ") ?? `×${magnitude} ?`;
  const parts = [
    kind === "quantity" ? "" : kind,
    direction,
    qualifier,
    number,
    size,
    otherValues && `or ${otherValues}`,
  ];
  return parts.filter(Boolean).join(" ");
}
