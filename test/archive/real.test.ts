/** The project's own archive: all twenty figures, and that none of their quotes can drift unseen. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { quotesOf } from "../../src/archive/proofs.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { root } from "../tools.ts";

const real = suite("the project's own archive");
const sources = await readSources(root);
const archive = modelOf(validate(sources));

real("holds six articles, each an account that names its source, and twenty rows", () => {
  assert.is(archive.articles.length, 6);
  for (const { front } of archive.articles) {
    assert.is(front.text, "account");
    assert.equal([front.publisher, front.date, ...front.author], ["Chinhphu.vn", "2020-08-03", "Diệu Anh"]);
  }
  assert.is(archive.rows.length, 20);
});

real("three rows are exceeded, one met, one in words, and no verdict is computed", () => {
  const count = (kind: string) => archive.rows.filter(({ judgement }) => judgement.kind === kind).length;
  assert.equal(["exceeded", "met", "no-target", "unquantified"].map(count), [3, 1, 15, 1]);
  assert.not(archive.rows.some(({ judgement }) => judgement.basis === "computed"));
});

real("every row is proved by at least one quote", () => {
  for (const { row, citations } of archive.rows) assert.ok(citations.length > 0, row.id);
});

for (const { row } of archive.rows) {
  real(`one letter changed in any quote of ${row.id} is a fault`, () => {
    for (const { proof } of quotesOf(row)) {
      const changed = (proof.quote ?? "").replace(/\p{L}(?=[^\p{L}]*$)/u, (letter) => (letter === "x" ? "y" : "x"));
      assert.is.not(changed, proof.quote);
      const data = sources.data.map(({ path, text }) => ({
        path,
        text: text.replace(`"${proof.quote}"`, `"${changed}"`),
      }));
      assert.throws(
        () => validate({ ...sources, data }),
        (error: unknown) => error instanceof FaultsError && /does not stand in/.test(error.message),
      );
    }
  });
}

real.run();
