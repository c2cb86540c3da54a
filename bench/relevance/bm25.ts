/** The baseline: BM25 over syllables and pairs of neighbours, all in memory, as a server would have it. */
import type { Corpus, SourceArticle } from "../article.ts";
import { isPlain, type Question } from "./queries.ts";
import { depth, mean, type Shown } from "./score.ts";
import { foldToken, partsOf, tokensOf } from "./text.ts";

const k1 = 1.2;
const b = 0.75;
/** How often a title counts. */
const titleTimes = 3;

/** Where a term stands: articles by their place in the corpus, and how often it stands there. */
interface Postings {
  readonly articles: number[];
  readonly times: number[];
}

/** Only terms of the queries are kept, so that a corpus of any size may pass. */
interface Index {
  readonly terms: ReadonlyMap<string, Postings>;
  readonly lengths: number[];
}

/**
 * Reads a corpus and answers all queries on it.
 * @returns the ids of the best ten of each, in the order of the queries
 */
export async function askBm25(corpus: Corpus, questions: readonly Question[]): Promise<readonly Shown[]> {
  const marked = emptyIndex(questions.filter(({ group }) => !isPlain(group)));
  const folded = emptyIndex(questions.filter(({ group }) => isPlain(group)));
  const ids: string[] = [];
  for await (const article of corpus.articles) {
    const parts = countedParts(article);
    count(marked, parts, ids.length);
    const foldedParts = parts.map((tokens) => tokens.map(foldToken));
    count(folded, foldedParts, ids.length);
    ids.push(article.id);
  }
  const average = mean(marked.lengths) ?? 0;
  return questions.map(({ group, query }) =>
    best(isPlain(group) ? folded : marked, average, query).map((at) => ids[at] ?? null),
  );
}

function emptyIndex(questions: readonly Question[]): Index {
  const terms = new Map(questions.flatMap(({ query }) => termsOf(tokensOf(query))).map((term) => [term, postings()]));
  return { terms, lengths: [] };
}

function postings(): Postings {
  return { articles: [], times: [] };
}

function countedParts(article: SourceArticle): readonly string[][] {
  const [title = [], ...rest] = partsOf(article).map(tokensOf);
  return [...Array.from({ length: titleTimes }, () => title), ...rest];
}

/** Each token, and each with its neighbour. */
function termsOf(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, index) => (index === 0 ? [token] : [token, `${tokens[index - 1]} ${token}`]));
}

function count({ terms, lengths }: Index, parts: readonly (readonly string[])[], at: number): void {
  let length = 0;
  for (const tokens of parts) {
    for (const term of termsOf(tokens)) {
      length += 1;
      const known = terms.get(term);
      if (known !== undefined) add(known, at);
    }
  }
  lengths.push(length);
}

function add({ articles, times }: Postings, at: number): void {
  if (articles.at(-1) !== at) {
    articles.push(at);
    times.push(1);
  } else times.push((times.pop() ?? 0) + 1);
}

/** The places of the ten best; among equals the earlier in the corpus. */
function best({ terms, lengths }: Index, average: number, query: string): readonly number[] {
  const scores = new Float64Array(lengths.length);
  for (const term of termsOf(tokensOf(query))) {
    const { articles, times } = terms.get(term) ?? postings();
    const rarity = Math.log(1 + (lengths.length - articles.length + 0.5) / (articles.length + 0.5));
    for (const [index, at] of articles.entries()) {
      const often = times[index] ?? 0;
      const weight = (often * (k1 + 1)) / (often + k1 * (1 - b + (b * (lengths[at] ?? 0)) / average));
      scores[at] = (scores[at] ?? 0) + rarity * weight;
    }
  }
  return leading(scores);
}

/** Keeps the best so far in their order, for sorting all would take longer than counting them. */
function leading(scores: Float64Array): readonly number[] {
  const kept: { readonly at: number; readonly score: number }[] = [];
  for (const [at, score] of scores.entries()) {
    // Of equals the earlier came first.
    if (score <= (kept[depth - 1]?.score ?? 0)) continue;
    kept.push({ at, score });
    kept.sort((a, b) => b.score - a.score || a.at - b.at);
    kept.splice(depth);
  }
  return kept.map(({ at }) => at);
}
