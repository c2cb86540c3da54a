/** Hosts of addresses that seem to lead elsewhere than they do. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hostBehindUser, plainHost } from "../../src/text/hosts.ts";

const hosts = suite("hosts");

hosts("are in ASCII, and what stands behind them is as it was", () => {
  const held: Readonly<Record<string, string>> = {
    "https://\u0430pple.com/tăng%20trưởng?q=á#ô": "https://xn--pple-43d.com/tăng%20trưởng?q=á#ô",
    "HTTP:\\\\\u0430pple.com:8080": "http://xn--pple-43d.com:8080",
    "https:/\u0430pple.com/a": "https://xn--pple-43d.com/a",
    "https://example\u3002org/á": "https://example.org/á",
    "https://example.org/á": "https://example.org/á",
    "https://Example.org:443/": "https://Example.org:443/",
    "https://\u0430 b/": "https://\u0430 b/",
    "mailto:\u0430@example.org": "mailto:\u0430@example.org",
  };
  for (const [address, plain] of Object.entries(held)) assert.is(plainHost(address), plain);
});

hosts("that have something before them are known, however it is written", () => {
  for (const address of ["https://a.example@example.com/", "http:\\\\a:b@example.com", "https:/a@example.com#x"])
    assert.is(hostBehindUser(address), "example.com", address);
  for (const address of ["https://example.com/@a", "https://example.com?a@b", "mailto:a@example.com", "https://@"])
    assert.is(hostBehindUser(address), undefined, address);
});

hosts.run();
