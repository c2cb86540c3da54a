/** The headers of hosts, and the files that tell them. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { headersOf, hostFiles, hostNames } from "../../src/policy/hosts.ts";
import { policyOf, sourceOf } from "../../src/policy/policy.ts";

const hosts = suite("hosts");
const inline = { scripts: ["a()"], styles: ["b{}"] };
const headers = headersOf(inline);

hosts("allow whatever a page allows, as both hold, and nobody to frame it", () => {
  const [, policy = ""] = headers.find(([name]) => name === "Content-Security-Policy") ?? [];
  assert.ok(policy.endsWith(";frame-ancestors 'none'"));
  const allowed = new Map(policy.split(";").map((part) => [part.split(" ")[0], part.split(" ")]));
  for (const page of [policyOf(), policyOf(inline), policyOf({ wasm: true })])
    for (const part of page.split(";")) {
      const [name, ...sources] = part.split(" ");
      for (const source of sources) assert.ok(allowed.get(name)?.includes(source), `${name} ${source}`);
    }
});

hosts("have every header in every file, in one line, in the words of each", () => {
  for (const host of hostNames) {
    const [file, ...others] = hostFiles([host], headers);
    assert.equal(others, []);
    for (const [name, value] of headers) {
      const line = file?.text.split("\n").find((one) => one.includes(`${name}`)) ?? "";
      assert.ok(line.includes(value), `${host}: ${name}`);
      // What stands in a file between such signs must not hold them.
      assert.not.match(value, /["\n\\$]/);
    }
  }
});

hosts("that read the same file have one", () => {
  assert.equal(
    hostFiles(["netlify", "cloudflare", "netlify", "apache"], headers).map(({ address }) => address),
    ["/_headers", "/.htaccess"],
  );
  assert.equal(hostFiles([], headers), []);
});

hosts("are told of what stands in a page by its hash", () => {
  assert.ok(hostFiles(["nginx"], headers)[0]?.text.includes(sourceOf("a()")));
});

hosts.run();
