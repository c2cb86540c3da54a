/** The form of a manifest, as RFC 8493 has it. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { printManifest, readManifest } from "../../src/publish/manifest.ts";

const manifest = suite("manifest");

const [a, b, c] = ["a", "b", "c"].map((digit) => digit.repeat(64));

manifest("ends of lines and percent signs in paths are encoded, nothing else is, and all comes back", () => {
  const sums = { "a b/ế\\.html": a ?? "", "100%.txt": b ?? "", "hai\r\ndòng %0A": c ?? "" };
  const text = printManifest(sums);
  assert.is(text, `${b}  100%25.txt\n${a}  a b/ế\\.html\n${c}  hai%0D%0Adòng %250A\n`);
  assert.equal({ ...readManifest(text) }, sums);
});

manifest("paths stand in the order of their bytes, which is not that of their code units", () => {
  const paths = ["\u{1d11e}", "\uff01", "z"];
  const sums = Object.fromEntries(paths.map((path) => [path, a ?? ""]));
  assert.equal(
    printManifest(sums)
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(66)),
    ["z", "\uff01", "\u{1d11e}"],
  );
});

manifest("what others have written is read: capitals, a star, other spaces and ends of lines, ./", () => {
  assert.equal({ ...readManifest(`${a?.toUpperCase()} *x\r\n${b}\t./y\r\n`) }, { x: a, y: b });
});

manifest("what is no manifest, or names a place outside of its folder, is refused", () => {
  for (const text of [
    "",
    "\n".repeat(1_000_000),
    "a".repeat(5_000_000),
    `${a}  ${"x".repeat(5_000_000)}`,
    "x",
    `${a}`,
    `${a?.slice(1)}  x`,
    ...["/etc/passwd", "../x", "a/../../x", "a/..", "C:\\x", "..\\x"].map((path) => `${a}  ${path}\n`),
  ])
    assert.is(readManifest(text), undefined, text.slice(0, 80));
});

manifest("a path that is called as what every object has is a path like any other", () => {
  const sums = readManifest(`${a}  constructor\n${b}  __proto__\n`);
  assert.equal(Object.keys(sums ?? {}), ["constructor", "__proto__"]);
  assert.is(sums?.["toString"], undefined);
});

manifest.run();
