/** The project's own archive: all twenty figures, and that none of their digits, qualifiers and quotes can drift unseen. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Document, isScalar, LineCounter, parseDocument } from "yaml";
import { figuresOf } from "../../src/archive/figures.ts";
import { modelOf } from "../../src/archive/model.ts";
import { quotesOf } from "../../src/archive/quoted.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { type Fault, FaultsError } from "../../src/input/fault.ts";
import { qualifiers, type Row } from "../../src/ledger/row.ts";
import { placesOf } from "../../src/text/find-quote.ts";
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

interface Source {
  readonly path: string;
  readonly text: string;
  readonly doc: Document;
  readonly lines: LineCounter;
}

/** The data files with the places of their values. */
const files: readonly Source[] = sources.data
  .filter(({ path }) => /targets/.test(path))
  .map(({ path, text }) => {
    const lines = new LineCounter();
    return { path, text, lines, doc: parseDocument(text, { lineCounter: lines, schema: "failsafe" }) };
  });

/** Where a row stands: its file, and its number there. */
function placeOf({ id }: Row): { readonly source: Source; readonly index: number } {
  for (const source of files) {
    const rows: unknown = source.doc.toJS();
    const index = Array.isArray(rows) ? rows.findIndex((row) => row.id === id) : -1;
    if (index >= 0) return { source, index };
  }
  throw new Error(`no row ${id}`);
}

/** The faults of the archive once a file has another text. */
function faultsWith(path: string, text: string): readonly Fault[] {
  try {
    validate({ ...sources, data: sources.data.map((file) => (file.path === path ? { ...file, text } : file)) });
    return [];
  } catch (error) {
    if (error instanceof FaultsError) return error.faults;
    throw error;
  }
}

/** The texts that differ from a file in one digit of one value, with the place of that value. */
function digitsOff(row: Row): { readonly source: Source; readonly text: string; readonly at: string }[] {
  const { source, index } = placeOf(row);
  return figuresOf(row).flatMap(([path]) =>
    ["value", "to", "of"].flatMap((key) => {
      const node = source.doc.getIn([index, ...path, key], true);
      if (!isScalar(node) || node.range == null) return [];
      const [start, end] = node.range;
      const { line, col } = source.lines.linePos(start);
      return [...source.text.slice(start, end).matchAll(/\d/g)].map((digit) => {
        const offset = start + digit.index;
        const text = source.text.slice(0, offset) + ((Number(digit[0]) + 1) % 10) + source.text.slice(offset + 1);
        return { source, text, at: `${source.path}:${line}:${col}` };
      });
    }),
  );
}

function placed({ file, line, column }: Fault): string {
  return `${file}:${line}:${column}`;
}

for (const { row } of archive.rows) {
  real(`any digit changed in any value of ${row.id} is a fault of that value, or of its sum`, () => {
    for (const { source, text, at } of digitsOff(row)) {
      const faults = faultsWith(source.path, text);
      const own = faults.find((fault) => placed(fault) === at);
      assert.ok(own, `${at}: ${faults.map(placed)}`);
      assert.match(
        own?.message ?? "",
        /^value \S+ is not in “|^the sign of |^the quote (says|prints) |^\S+ is not in “/,
      );
      assert.ok(own?.hint, "no hint");
    }
  });

  real(`a qualifier added to or taken from any figure of ${row.id} is a fault that says what the quote has`, () => {
    const { source, index } = placeOf(row);
    for (const [path, figure] of figuresOf(row)) {
      for (const qualifier of [undefined, ...qualifiers].filter((other) => other !== figure.qualifier)) {
        const doc = parseDocument(source.text, { schema: "failsafe" });
        if (qualifier === undefined) doc.deleteIn([index, ...path, "qualifier"]);
        else doc.setIn([index, ...path, "qualifier"], qualifier);
        const hints = faultsWith(source.path, String(doc)).map(({ hint }) => hint);
        const wanted = figure.qualifier === undefined ? "leave qualifier out" : `qualifier: ${figure.qualifier}`;
        assert.ok(hints.includes(wanted), `${path.join(".")} with ${qualifier}: ${hints}`);
      }
    }
  });

  real(`any letter changed in any quote of ${row.id} leaves words that stand nowhere in the article`, () => {
    for (const { proof } of quotesOf(row)) {
      const blocks = archive.articles.find(({ id }) => id === proof.article)?.blocks ?? [];
      const quote = proof.quote ?? "";
      assert.ok(placesOf(blocks, quote).length > 0, quote);
      for (const letter of quote.matchAll(/[\p{L}\p{N}]/gu)) {
        const other = letter[0] === "x" ? "y" : "x";
        const changed = quote.slice(0, letter.index) + other + quote.slice(letter.index + letter[0].length);
        assert.equal(placesOf(blocks, changed), [], changed);
      }
    }
  });

  real(`one letter changed in any quote of ${row.id} is a fault that shows what the article says`, () => {
    for (const { proof } of quotesOf(row)) {
      const changed = (proof.quote ?? "").replace(/\p{L}(?=[^\p{L}]*$)/u, (letter) => (letter === "x" ? "y" : "x"));
      assert.is.not(changed, proof.quote);
      for (const { path, text } of files.filter((file) => file.text.includes(`"${proof.quote}"`))) {
        const faults = faultsWith(path, text.replace(`"${proof.quote}"`, `"${changed}"`));
        const own = faults.filter(({ message }) =>
          message.startsWith(`the quote “${changed}” does not stand in src/articles/`),
        );
        assert.is(own.length, 1, changed);
        assert.match(own[0]?.hint ?? "", /^the article says: “.*⟨.+⟩.*”$/);
      }
    }
  });
}

real("every row has digits, qualifiers and quotes to be changed", () => {
  assert.ok(archive.rows.flatMap(({ row }) => digitsOff(row)).length >= 50);
  assert.ok(archive.rows.some(({ row }) => figuresOf(row).some(([, { qualifier }]) => qualifier !== undefined)));
  for (const { row } of archive.rows) assert.ok(quotesOf(row).length > 0, row.id);
});

real.run();
