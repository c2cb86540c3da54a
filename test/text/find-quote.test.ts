/** Quotes that stand more than once, and what can be quoted instead. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseBody } from "../../src/text/blocks.ts";
import { longerQuotes, placesOf } from "../../src/text/find-quote.ts";

const quotes = suite("finding quotes");

function longer(body: string, quote: string): string[] {
  const { blocks } = parseBody(body, { link: ({ target }) => target, image: () => undefined });
  return longerQuotes(blocks, placesOf(blocks, quote));
}

quotes("of a quote that stands twice, each place has longer words of its own", () => {
  assert.equal(longer("Thu 12 tỷ đồng trong quý I, thu 12 tỷ đồng trong quý II.", "12 tỷ đồng"), [
    "Thu 12 tỷ đồng",
    "thu 12 tỷ đồng",
  ]);
  assert.equal(longer("Cảng A bốc 5 tấn than. Cảng B bốc 5 tấn gạo.", "5 tấn"), ["5 tấn than", "5 tấn gạo"]);
});

quotes("words end before a mark, and never leave their line", () => {
  assert.equal(longer("Cảng có 40 cần cẩu.\n\nKho có 40 cần cẩu.", "40 cần cẩu"), [
    "Cảng có 40 cần cẩu",
    "Kho có 40 cần cẩu",
  ]);
});

quotes("where nothing tells two places apart, nothing is offered for them", () => {
  assert.equal(longer("Thu 12 tỷ.\n\nThu 12 tỷ.", "12 tỷ"), []);
});

quotes.run();
