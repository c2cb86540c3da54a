/** Composes queries for a corpus that has none, with answers found by reading every text. */
import type { Corpus, SourceArticle } from "../article.ts";
import { integer, type Random, randomOf } from "../random.ts";
import { nouns } from "../words.ts";
import { answersTo, compoundsOf, type Known, numbersIn } from "./answers.ts";
import { phraseFinder } from "./phrases.ts";
import type { Queries } from "./queries.ts";
import { partsOf, plainOf, tokensOf } from "./text.ts";

const wanted = { phrase: 200, known: 200, pasted: 150, number: 120 };
/** A compound is asked for where at least so many texts hold it, and at most so many or one text of twenty. */
const fewest = 3;
const most = 500;
/** So many articles are drawn, for not each of them gives a query of each kind. */
const drawnArticles = 1500;
/** A stream of chance that no article has. */
const stream = 0x7fff_0000;

/** What the first reading finds: which texts hold which compound, and articles to draw from. */
interface Survey {
  readonly articles: number;
  readonly holders: ReadonlyMap<string, readonly string[]>;
  readonly drawn: readonly SourceArticle[];
}

/**
 * Reads a corpus twice: once to choose what to ask, once to find all answers.
 * @param corpus gives the same articles each time
 * @param count how many articles it has, or about so many
 * @param seed the same seed asks the same
 */
export async function composeQueries(corpus: () => Corpus, count: number, seed: number): Promise<Queries> {
  const survey = await surveyOf(corpus(), count);
  const random = randomOf(seed, stream);
  const phrases = phrasesOf(survey);
  const numbers = numbersOf(survey.drawn, random);
  const known = survey.drawn.flatMap(knownOf);
  const pasted = survey.drawn.flatMap((article) => pastedOf(article, random)).slice(0, wanted.pasted);
  const answers = await answersTo(corpus(), { phrases, numbers, known });
  return {
    articles: survey.articles,
    phrase: phrases.map((q) => ({
      q,
      plain: plainOf(q),
      exact: [...(survey.holders.get(q) ?? [])],
      folded: [...answers.folded(q)],
    })),
    known: known
      .filter(answers.isOneTitle)
      .slice(0, wanted.known)
      .map(({ compounds, id }) => queryOf(compounds.join(" "), id)),
    pasted,
    number: numbers.map((q) => ({ q, ids: [...answers.number(q)] })),
  };
}

async function surveyOf(corpus: Corpus, count: number): Promise<Survey> {
  const step = Math.max(1, Math.floor(count / drawnArticles));
  const find = phraseFinder(nouns.filter((noun) => /^\S+ \S+( \S+)?$/.test(noun)));
  const holders = new Map<string, string[]>();
  const drawn: SourceArticle[] = [];
  let articles = 0;
  for await (const article of corpus.articles) {
    if (articles % step === 0) drawn.push(article);
    articles += 1;
    const phrases = partsOf(article).flatMap((part) => find(tokensOf(part)).map(({ text }) => text));
    for (const phrase of new Set(phrases)) add(holders, phrase, article.id);
  }
  return { articles, holders, drawn };
}

function add(holders: Map<string, string[]>, phrase: string, id: string): void {
  const ids = holders.get(phrase);
  if (ids === undefined) holders.set(phrase, [id]);
  else ids.push(id);
}

function phrasesOf({ holders, articles }: Survey): readonly string[] {
  const greatest = Math.max(most, articles / 20);
  const fit = [...holders].filter(([, { length }]) => length >= fewest && length <= greatest);
  return fit.map(([phrase]) => phrase).slice(0, wanted.phrase);
}

/** One number of each article, by chance, until there are enough different ones. */
function numbersOf(drawn: readonly SourceArticle[], random: Random): readonly string[] {
  const numbers = drawn.flatMap((article) => {
    const written = partsOf(article).flatMap(numbersIn);
    return written[integer(random, 0, Math.max(0, written.length - 1))] ?? [];
  });
  return [...new Set(numbers)].slice(0, wanted.number);
}

/** The first two or three compounds of a title, whatever stands between them. */
function knownOf({ id, title }: SourceArticle): readonly Known[] {
  const compounds = compoundsOf(title).slice(0, 3);
  return compounds.length < 2 ? [] : [{ id, compounds }];
}

/** A sentence of 18 to 26 syllables as it is pasted: in lower case, without punctuation. */
function pastedOf({ id, body }: SourceArticle, random: Random): Queries["pasted"] {
  const sentences = body.flatMap((paragraph) => paragraph.split(/(?<=[.!?…])\s+/)).map(bareWords);
  const fit = sentences.filter(({ length }) => length >= 18 && length <= 26);
  const words = fit[integer(random, 0, Math.max(0, fit.length - 1))];
  if (words === undefined) return [];
  const worn = without(without(words, random), random).join(" ");
  return [{ q: words.join(" "), worn, plain: plainOf(worn), id }];
}

function bareWords(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function without(words: readonly string[], random: Random): readonly string[] {
  return words.toSpliced(integer(random, 0, words.length - 1), 1);
}

function queryOf(q: string, id: string): Queries["known"][number] {
  return { q, plain: plainOf(q), id };
}
