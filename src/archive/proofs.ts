/** Holds every quote of a row against the article that it names. */
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import type { Row } from "../ledger/row.ts";
import { type Place, placesOf } from "../text/find-quote.ts";
import type { Article } from "./articles.ts";
import type { Entry } from "./data.ts";

export interface Proof {
  readonly article: string;
  readonly quote: string;
  readonly occurrence?: number | undefined;
}

/** A quote of a row: which figure it proves, by the name that its address carries. */
export interface Quoted {
  /** "result", "target", "target-2", "margin", "wording" … */
  readonly figure: string;
  readonly path: readonly PropertyKey[];
  readonly proof: Proof;
}

/** All quotes of a row, in the order in which a row is written. */
export function quotesOf(row: Row): Quoted[] {
  const targets = row.targets.map((proof, index) => ({
    figure: index === 0 ? "target" : `target-${index + 1}`,
    path: ["targets", index],
    proof,
  }));
  const figures = (["result", "margin", "baseline", "change"] as const).flatMap((figure) => {
    const proof = row[figure];
    return proof === undefined ? [] : [{ figure, path: [figure], proof }];
  });
  const { article, quote, occurrence } = row.wording ?? {};
  const wording =
    article === undefined || quote === undefined
      ? []
      : [{ figure: "wording", path: ["wording"], proof: { article, quote, occurrence } }];
  return [...targets, ...figures, ...wording];
}

/** The faults of a row's quotes: an unknown article, words that do not stand there, or that stand there more than once. */
export function proofFaults(
  entry: Entry<Row>,
  articles: ReadonlyMap<string, Article>,
  unread: ReadonlySet<string>,
): Fault[] {
  return quotesOf(entry.value).flatMap(({ proof, path }) => {
    if (unread.has(proof.article)) return [];
    const [key, said] = faultOf(proof, articles) ?? [];
    return said === undefined || key === undefined
      ? []
      : [{ file: entry.file, ...entry.yaml.positionOf([...path, key]), ...said }];
  });
}

/**
 * Where a proven quote stands.
 * @throws {Error} when it stands nowhere: validation has let through what it should not
 */
export function placeOfProof(proof: Proof, articles: ReadonlyMap<string, Article>): Place {
  const article = articles.get(proof.article);
  const place = placesOf(article?.blocks ?? [], proof.quote)[(proof.occurrence ?? 1) - 1];
  if (place === undefined) throw new Error(`unproved quote ${say.show(proof.quote)} of ${proof.article}`);
  return place;
}

function faultOf(proof: Proof, articles: ReadonlyMap<string, Article>): [string, say.Said] | undefined {
  const article = articles.get(proof.article);
  if (article === undefined) return ["article", say.unknownId("article", proof.article, [...articles.keys()])];
  const times = placesOf(article.blocks, proof.quote).length;
  if (times === 0) return ["quote", say.quoteNotFound(proof.quote, article.file)];
  if (proof.occurrence === undefined) return times === 1 ? undefined : ["quote", say.quoteTwice(proof.quote, times)];
  const exists = Number.isInteger(proof.occurrence) && proof.occurrence >= 1 && proof.occurrence <= times;
  return exists ? undefined : ["occurrence", say.noSuchOccurrence(proof.occurrence, times)];
}
