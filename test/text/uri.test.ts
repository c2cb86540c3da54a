import { suite } from "uvu";
import * as assert from "uvu/assert";
import { uriOf } from "../../src/text/uri.ts";

const uri = suite("addresses by their standard");

uri("one that is an address already stays to the letter", () => {
  for (const address of [
    "https://bao.example",
    "https://bao.example/cang?a=1&b=2#dau",
    "HTTPS://Bao.example/%e1%ba%a3",
    "http://[2001:db8::1]/a",
  ])
    assert.is(uriOf(address), address);
});

uri("what browsers alone take is written in codes, each once", () => {
  const cases = [
    ["https://bao.example/a?b=[1]|{2}^%22", "https://bao.example/a?b=%5B1%5D%7C%7B2%7D%5E%22"],
    ["https://bao.example/ảnh lớn?q=đ", "https://bao.example/%E1%BA%A3nh%20l%E1%BB%9Bn?q=%C4%91"],
    ["https://bao.example/100%?x=5%#a#b", "https://bao.example/100%25?x=5%25#a%23b"],
    ["http://[2001:db8::1]/a[1]", "http://[2001:db8::1]/a%5B1%5D"],
  ] as const;
  for (const [address, written] of cases) {
    assert.is(uriOf(address), written);
    assert.is(uriOf(written), written);
  }
});

uri("what is no address stays", () => assert.is(uriOf("/bài"), "/bài"));

uri.run();
