import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Answer, coverOf, rank } from "../../src/search/rank.ts";

const ranking = suite("rank");

/** An answer to the words of a query from one place on; hits as "id@place". */
function answer(from: number, length: number, hits: string, more: { folded?: boolean; count?: number } = {}): Answer {
  const found = hits.split(" ").map((hit) => {
    const [id = "", at] = hit.split("@");
    return { id, at: Number(at ?? 100) };
  });
  const words = Array.from({ length }, (_, place) => `w${from + place}`);
  return { question: { words, folded: more.folded ?? false, from }, hits: found, count: more.count ?? found.length };
}

const total = 1000;

ranking("the whole phrase to the letter comes before the folded one, and both before its parts", () => {
  const answers = [
    answer(0, 2, "parts@0 other@0", { count: 1 }),
    answer(0, 3, "folded@0", { folded: true }),
    answer(0, 3, "exact@500"),
  ];
  assert.equal(rank(answers, 3, total), ["exact", "folded", "parts", "other"]);
});

ranking("a whole phrase stays one to the letter when it is found folded too", () => {
  const answers = [answer(0, 2, "a"), answer(0, 2, "b@0 a", { folded: true })];
  assert.equal(rank(answers, 2, total), ["a", "b"]);
});

ranking("titles come before openings, openings before the rest, early before late", () => {
  assert.equal(rank([answer(0, 2, "late@400 body@90 opening@30 title@2")], 2, total), [
    "title",
    "opening",
    "body",
    "late",
  ]);
});

ranking("a rare part counts more than a common one", () => {
  const answers = [answer(0, 2, "common", { count: 900 }), answer(2, 2, "rare", { count: 3 })];
  assert.equal(rank(answers, 4, total), ["rare", "common"]);
});

ranking("a rare word alone comes before a pair of words that many have, also where that stands in the title", () => {
  const answers = [answer(1, 2, "country@0", { count: 300 }), answer(0, 1, "name@90", { count: 3 })];
  assert.equal(rank(answers, 3, total), ["name", "country"]);
});

ranking("one document that has a common word beside the rare one by chance changes nothing of the others", () => {
  const pairs = [answer(1, 2, "country@0 both@90", { count: 300 }), answer(0, 2, "both@90", { count: 1 })];
  const answers = [...pairs, answer(0, 1, "name@90 both@90", { count: 3 })];
  assert.equal(rank(answers, 3, total), ["both", "name", "country"]);
});

ranking("who holds more of the query comes first", () => {
  const answers = [answer(0, 2, "half both"), answer(2, 2, "both")];
  assert.equal(rank(answers, 4, total), ["both", "half"]);
});

ranking("equals keep the order in which they were found", () => {
  assert.equal(rank([answer(0, 2, "c b a")], 2, total), ["c", "b", "a"]);
  assert.equal(rank([], 2, total), []);
});

ranking("a query is covered by the places of all parts that one document holds", () => {
  const answers = [answer(0, 2, "a b"), answer(1, 2, "a c")];
  assert.equal(coverOf(answers, 4), { best: 0.75, count: 1 });
  assert.equal(coverOf([answer(0, 2, "a b")], 4), { best: 0.5, count: 2 });
  assert.equal(coverOf([], 4), { best: 0, count: 0 });
});

ranking.run();
