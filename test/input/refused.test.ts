/** What the system refuses is told in words, from whatever thread or process it comes; a program's own mistakes keep their trace. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { asRefused, naming, refusalOf, refusedIn } from "../../src/input/refused.ts";
import { explain } from "../../src/pipeline/explain.ts";
import { standsAsItWas } from "../../src/pipeline/messages.ts";
import { scratch } from "../tools.ts";

const refused = suite("refused");

/** As Node tells of a disk that is full. */
function full(path?: string): Error {
  const told = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });
  return path === undefined ? told : Object.assign(told, { path });
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

refused("the path, the cause, and what follows from it", () => {
  const told = refusalOf(full("/kho/dist/a.html"), standsAsItWas());
  assert.is(
    told?.printed("en"),
    "the system refuses /kho/dist/a.html: ENOSPC: no space left on device, write\n    nothing is published; a site that was published before stands as it was",
  );
  assert.match(
    told?.printed("vi") ?? "",
    /^hệ thống từ chối với \/kho\/dist\/a\.html: không còn chỗ trên đĩa \(ENOSPC\)\n/,
  );
});

refused("without a path, where the system tells none", () => {
  assert.is(refusalOf(full())?.printed("en"), "the system refuses: ENOSPC: no space left on device, write");
});

refused("by no command with a trace", () => {
  assert.is(explain(full("/kho/a"), "en"), "the system refuses /kho/a: ENOSPC: no space left on device, write");
  assert.match(explain(new TypeError("x is not a function"), "en"), /\n\s+at /);
});

refused("a file that is missing is a mistake of the program, where nobody has looked for it", async () => {
  const missing = join(await scratch(), "khong-co");
  assert.is(refusedIn(thrownBy(() => readFileSync(missing))), undefined);
  assert.is(refusalOf("ENOSPC"), undefined);
});

refused("it stays what it is on its way from another process", () => {
  const sent = JSON.parse(JSON.stringify(refusedIn(full("/kho/a"))));
  assert.equal(sent, { code: "ENOSPC", syscall: "write", path: "/kho/a" });
  assert.is(
    refusalOf(asRefused(new Error("ENOSPC: no space left on device, write"), sent))?.message,
    refusalOf(full("/kho/a"))?.message,
  );
  assert.is(refusedIn(asRefused(new Error("khác"), undefined)), undefined);
});

refused("of writing it is said into which file, and of opening what the system says itself", async () => {
  const named = thrownBy(() =>
    naming("/kho/b", () => {
      throw full();
    }),
  );
  assert.is(refusedIn(named)?.path, "/kho/b");
  const folder = await scratch();
  const opened = thrownBy(() => naming("/kho/b", () => writeFileSync(folder, "")));
  assert.match(String(opened), /EISDIR.*doi-chieu-/);
});

refused.run();
