/** Lists over several pages: what stands on each, and to which others it links. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf } from "../../src/archive/addresses.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { countOfPages, linkedPages, onPage } from "../../src/views/pages.ts";

const pages = suite("pages of lists");
const addresses = addressesOf(stringsOf("vi").paths);
const numbers = (count: number, page: number): number[] =>
  linkedPages(addresses.articles, count, page, addresses).map(({ number }) => number);

pages("fifty a page, and one where there is nothing", () => {
  assert.equal([0, 1, 50, 51, 100_000].map(countOfPages), [1, 1, 1, 2, 2000]);
  const items = Array.from({ length: 101 }, (_, item) => item);
  assert.equal(
    [1, 2, 3, 4].map((page) => onPage(items, page).length),
    [50, 50, 1, 0],
  );
  assert.is(onPage(items, 3)[0], 100);
});

pages("a page links to the ends and to those around it, however many there are", () => {
  assert.equal(numbers(1, 1), []);
  assert.equal(numbers(2, 2), [1, 2]);
  assert.equal(numbers(5, 3), [1, 2, 3, 4, 5]);
  assert.equal(numbers(24, 1), [1, 2, 3, 24]);
  assert.equal(numbers(24, 12), [1, 10, 11, 12, 13, 14, 24]);
  assert.equal(numbers(2000, 2000), [1, 1998, 1999, 2000]);
});

pages("the first page has the list's own address", () => {
  const [first, second] = linkedPages(addresses.articles, 2, 1, addresses);
  assert.equal([first?.to, second?.to], [addresses.articles, addresses.listPage(addresses.articles, 2)]);
});

pages.run();
