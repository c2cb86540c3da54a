/** Composes Vietnamese-looking articles of about 500 syllables, the same ones for the same seed. */
import type { Corpus, SourceArticle, Term } from "./article.ts";
import * as names from "./names.ts";
import { type Draw, evenly, integer, type Random, randomOf, zipf } from "./random.ts";
import * as words from "./words.ts";

/**
 * A corpus of any size.
 * @param count how many articles
 * @param seed any integer; article n depends on the seed and n alone
 */
export function synthesize(count: number, seed: number): Corpus {
  return { articles: composed(0, count, seed), topics: names.topics, organisations: names.organisations };
}

/** The articles from one place of a corpus up to another, which is not among them. */
export function* composed(from: number, to: number, seed: number): Generator<SourceArticle> {
  for (let index = from; index < to; index += 1) yield article(index, randomOf(seed, index));
}

/** A topic and an organisation, as articles have them. */
export function subjects(random: Random): Required<Pick<SourceArticle, "topics" | "organisations">> {
  return { topics: [topic(random).id], organisations: [organisation(random).id] };
}

function article(index: number, random: Random): SourceArticle {
  return {
    id: String(index + 1).padStart(6, "0"),
    title: sentence(titlePattern(random), random).slice(0, -1),
    lead: sentences(2, random),
    body: paragraphs(integer(random, 400, 600), random),
    publisher: publisher(random),
    ...subjects(random),
  };
}

/** Paragraphs of at least so many syllables together. */
function paragraphs(syllables: number, random: Random): readonly string[] {
  const made: string[] = [];
  for (let length = 0; length < syllables; ) {
    const paragraph = sentences(integer(random, 2, 5), random);
    length += paragraph.split(" ").length;
    made.push(paragraph);
  }
  return made;
}

function sentences(count: number, random: Random): string {
  return Array.from({ length: count }, () => sentence(bodyPattern(random), random)).join(" ");
}

/** Fills each `{slot}` of a pattern with a draw of its own, and opens with a capital. */
function sentence(pattern: string, random: Random): string {
  const filled = pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const draw = slots.get(slot);
    if (draw === undefined) throw new Error(`unknown slot ${slot}`);
    return draw(random);
  });
  return filled.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

const titlePattern = zipf([
  "{place} {verb} {noun} {quality}.",
  "{actor} {verb} {noun}, {noun} tại {place}.",
  "{noun} {quality} tăng {percent}.",
  "{place}: {money} cho {noun} và {noun}.",
  "{actor} {place} {verb} {noun} {quality}.",
]);

const bodyPattern = zipf([
  "{time}, {actor} đã {verb} {noun} {quality} tại {place}, góp phần {verb} {noun} và {noun}.",
  "{noun} và {noun} tại {place} đạt {figure}, tăng {percent} so với năm trước.",
  "{actor} cho biết sẽ tiếp tục {verb} {noun} {quality}, đồng thời {verb} {noun}.",
  "{time}, tổng {noun} {quality} ước đạt {figure}, bằng {percent} kế hoạch năm.",
  "theo {person}, việc {verb} {noun} cần gắn với {noun} {quality} và {noun}.",
  "{organisation} đề nghị {actor} {verb} {noun}, {verb} {noun} {quality} trước năm {year}.",
  "năm {year}, {noun} giảm {percent}, trong khi {noun} {quality} tăng thêm {figure}.",
  "{time}, {person} cùng {actor} {verb} {noun} {quality} với kinh phí {money}.",
  "“{noun} là nền tảng để {verb} {noun} {quality}”, {person} nhấn mạnh.",
  "từ năm {year}, {place} có thêm {figure}, chủ yếu nhờ {noun}, {noun} và {noun} {quality}.",
]);

const place = join(evenly(names.placeHeads), zipf(names.placeNames));
const topic: Draw<Term> = zipf(names.topics);
const organisation: Draw<Term> = zipf(names.organisations);
const publisher = evenly(names.publishers);

const slots: ReadonlyMap<string, Draw<string>> = new Map<string, Draw<string>>([
  ["noun", zipf(words.nouns)],
  ["verb", zipf(words.verbs)],
  ["quality", zipf(words.qualities)],
  ["actor", zipf(words.actors)],
  ["time", zipf(words.times)],
  ["place", place],
  ["person", join(evenly(["ông", "bà"]), zipf(names.surnames), evenly(names.middleNames), evenly(names.givenNames))],
  ["organisation", (random) => organisation(random).name],
  ["figure", either(join(decimal, zipf(words.measures)), join(whole, zipf(words.counted)))],
  ["money", join(decimal, zipf(words.moneys))],
  ["percent", (random) => `${integer(random, 1, 48)},${integer(random, 1, 9)}%`],
  ["year", (random) => String(integer(random, 2015, 2024))],
]);

/** A number as Vietnamese writes it, with a decimal or none: "1,9", "320". */
function decimal(random: Random): string {
  if (random() < 0.5) return `${integer(random, 1, 19)},${integer(random, 1, 9)}`;
  return String(integer(random, 20, 999));
}

/** A whole number as Vietnamese writes it: "320", "15.400". */
function whole(random: Random): string {
  if (random() < 0.6) return String(integer(random, 2, 999));
  return `${integer(random, 1, 40)}.${String(integer(random, 0, 99) * 10).padStart(3, "0")}`;
}

function either(first: Draw<string>, second: Draw<string>): Draw<string> {
  return (random) => (random() < 0.5 ? first : second)(random);
}

function join(...draws: readonly Draw<string>[]): Draw<string> {
  return (random) => draws.map((draw) => draw(random)).join(" ");
}
