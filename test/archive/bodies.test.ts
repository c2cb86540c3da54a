/** Of many bodies a few are held. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LastBodies } from "../../src/archive/bodies.ts";

const bodies = suite("last bodies");

bodies("what was asked for lately is not made again, what was not for long is", () => {
  const last = new LastBodies();
  const made: string[] = [];
  const ask = (key: string) =>
    last.get(key, () => {
      made.push(key);
      return [{ id: key, kind: "paragraph", text: key, html: key }];
    });
  const keys = Array.from({ length: 8 }, (_, number) => String(number));
  for (const key of [...keys, ...keys]) assert.is(ask(key)[0]?.id, key);
  assert.equal(made, keys);
  // The first is asked for again, so that the second is the one that goes.
  for (const key of ["0", "mới", "0", "1"]) ask(key);
  assert.equal(made.slice(8), ["mới", "1"]);
});

bodies.run();
