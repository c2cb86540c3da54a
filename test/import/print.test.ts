/** What is printed of an import: files and texts of strangers neither move a terminal's cursor nor look like another line. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { linkFrom, webAddress } from "../../src/import/page/address.ts";
import { printOutcome } from "../../src/import/print.ts";
import { both } from "../../src/input/said.ts";

const printing = suite("what is printed of an import");

printing("of strangers' names and texts holds no sign that a terminal obeys", () => {
  const why = both({ message: "from <h1>" }, { message: "từ <h1>" });
  const file = "do\u001b[31m\nimported  khac.txt";
  const parts = [{ part: "title", found: "recognised", value: "A\u202eB\nC", why } as const];
  const printed = printOutcome({ file, written: "src/articles/2021/a.md", parts }, "en");
  assert.equal(printed.split("\n"), [
    "imported  do\ufffd[31m\ufffdimported  khac.txt → src/articles/2021/a.md",
    "  title      A\ufffdB\ufffdC (from <h1>)",
  ]);
  const refused = both({ message: "no date", hint: "say it" }, { message: "thiếu ngày", hint: "ghi ngày" });
  assert.is(printOutcome({ file: "a.txt", refused, parts: [] }, "en"), "refused   a.txt: no date\n    say it");
});

printing("addresses come in without what hides their host", () => {
  assert.is(webAddress("https://gov.vn:x@example.com/a")?.href, "https://example.com/a");
  assert.is(linkFrom("//gov.vn@example.com/", "https://example.org/"), "https://example.com/");
});

printing.run();
