import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RecentWords } from "../../src/text/recent.ts";
import { randomOf } from "../random.ts";

const recent = suite("words seen last");

recent("a word is asked about once for as long as no other takes its place", () => {
  const asked: string[] = [];
  const words = new RecentWords((word) => {
    asked.push(word);
    return word.length;
  });
  const text = "chỉ tiêu và chỉ tiêu";
  const at = (word: string, from = 0): number => {
    const start = text.indexOf(word, from);
    return words.at(text, start, start + word.length);
  };
  assert.equal([at("chỉ"), at("chỉ", 5), at("tiêu"), at("tiêu", 8)], [3, 3, 4, 4]);
  assert.equal(asked, ["chỉ", "tiêu"]);
});

recent("words of the same place are told apart, and so are a word and its beginning", () => {
  const words = new RecentWords((word) => word);
  const random = randomOf(7);
  // Few letters and far more words than there are places: most are pushed out by others before they come again.
  const letters = [..."abcđeghiklmnopqrstuvxyàáảãạâăêôơư"];
  const word = (): string => Array.from({ length: 1 + random(5) }, () => letters[random(letters.length)]).join("");
  for (let count = 0; count < 60_000; count += 1) {
    const one = word();
    assert.is(words.at(`${one}${one} ${one}`, one.length * 2 + 1, one.length * 3 + 1), one);
    assert.is(words.at(`${one}${one}`, 0, one.length), one);
  }
});

recent.run();
