/** What a page may load and run. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { allowingStyle, policyOf, sourceOf } from "../../src/policy/policy.ts";
import { shownPages } from "../../src/start/fault-page.ts";

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

policy("of what is served with faults above it allows their style, and nothing else more", () => {
  const page = `<head><meta content="${policyOf()}"></head><body><p>style-src 'self'</p></body>`;
  assert.is(allowingStyle(page, "b{}"), page.replace("style-src 'self'", `style-src 'self' ${sourceOf("b{}")}`));
  let served = "";
  const response = {
    setHeader: () => {},
    end: (text: string) => {
      served = text;
    },
  };
  const step = shownPages(
    () => ({ text: "a.md:1:1 <b>", language: "vi" }),
    () => page,
  );
  Reflect.apply(step, undefined, [{ url: "/" }, response, () => {}]);
  const [, style = ""] = /<style>([^<]*)<\/style>/.exec(served) ?? [];
  assert.ok(style.startsWith("#faults{") && served.includes(sourceOf(style)));
  assert.not.match(served, /style="/);
});

policy.run();
