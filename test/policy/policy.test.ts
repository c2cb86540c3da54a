/** What a page may load and run. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { policyOf, sourceOf } from "../../src/policy/policy.ts";

const policy = suite("policy");

policy("is nothing by default, and only files of the site where there is something", () => {
  const [first, ...others] = policyOf().split(";");
  assert.is(first, "default-src 'none'");
  for (const one of others) assert.match(one, /^[a-z-]+ ('self'|'none'|'script')$/);
  for (const needed of ["object-src 'none'", "base-uri 'none'", "form-action 'self'"])
    assert.ok(others.includes(needed));
});

policy("names what stands in a page by its hash, each kind for itself", () => {
  // From the example of the specification: Content Security Policy Level 3, W3C, 8.
  assert.is(sourceOf("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  const told = policyOf({ scripts: ["a()"], styles: ["b{}"] }).split(";");
  assert.ok(told.includes(`script-src 'self' ${sourceOf("a()")}`));
  assert.ok(told.includes(`style-src 'self' ${sourceOf("b{}")}`));
});

policy("allows WebAssembly only where it is asked for", () => {
  assert.not.match(policyOf(), "wasm");
  assert.match(policyOf({ wasm: true }), "script-src 'self' 'wasm-unsafe-eval';");
});

policy("is short enough to stand in every page", () => {
  assert.ok(policyOf().length < 250, String(policyOf().length));
});

policy.run();
