/** What others have named a file moves no cursor, begins no line and turns nothing round where it is printed. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FaultsError, printFault, UserError } from "../../src/input/fault.ts";
import { both } from "../../src/input/said.ts";
import { siteNotAsPublished } from "../../src/keep/messages.ts";
import { onOneLine, withoutCommands } from "../../src/text/one-line.ts";

const lines = suite("texts on a terminal");

const said = both({ message: "it is missing" }, { message: "thiếu tệp này" });
const odd = "a\u001b[2J\u0007\r\u009b\u202eb\u2066c\u2028d";

lines("have nothing that a terminal obeys, and keep all else", () => {
  assert.is(withoutCommands(odd), "a\ufffd[2J\ufffd\ufffd\ufffd\ufffdb\ufffdc\ufffdd");
  assert.is(
    withoutCommands("một\n\thai – “ba” \u{1f468}\u200d\u{1f469}"),
    "một\n\thai – “ba” \u{1f468}\u200d\u{1f469}",
  );
  assert.is(onOneLine("a\nb\tc"), "a\ufffdb\ufffdc");
});

lines("are one line where they name a file, whatever it is called", () => {
  const fault = { file: "x\nindex.html:1:1  it is whole\u001b[8m", line: 1, column: 1, ...said };
  const told = "x\ufffdindex.html:1:1  it is whole\ufffd[8m:1:1  it is missing";
  assert.is(printFault(fault), told);
  assert.is(new FaultsError([fault]).message, told);
  assert.not.match(siteNotAsPublished("/kho/dist/a\nb").message, /\n/);
});

lines("are harmless in every message, and its hint stands on a line of its own", () => {
  const error = new UserError(both({ message: odd, hint: "b" }, { message: "ố", hint: odd }));
  const all = error.printed("en") + error.printed("vi");
  for (const sign of ["\u001b", "\u202e", "\u2066", "\r"]) assert.not.ok(all.includes(sign));
  assert.match(error.printed("en"), /\n {4}b$/);
});

lines.run();
