import { suite } from "uvu";
import * as assert from "uvu/assert";
import { href } from "../../src/archive/addresses.ts";

const addresses = suite("addresses");

for (const [from, to, link] of [
  ["/", "/", "./"],
  ["/", "/chi-tieu/", "chi-tieu/"],
  ["/chi-tieu/", "/", "../"],
  ["/chi-tieu/", "/chi-tieu/", "./"],
  ["/chi-tieu/", "/chi-tieu/#a", "#a"],
  ["/chi-tieu/a/", "/chi-tieu/b/", "../b/"],
  ["/chi-tieu/a/", "/chi-tieu/", "../"],
  ["/bai-viet/2020/a/", "/assets/style.css", "../../../assets/style.css"],
  ["/bai-viet/2020/a/", "/bai-viet/2020/a/anh.jpg", "anh.jpg"],
  ["/bai-viet/", "/tim-kiem/?q=a/b#c", "../tim-kiem/?q=a/b#c"],
  ["/a/b/", "/a-b/", "../../a-b/"],
  ["/404.html", "/chi-tieu/", "chi-tieu/"],
] as const) {
  addresses(`from ${from} to ${to} is ${link}`, () => {
    assert.is(href(from, to), link);
    // A browser goes back by the same way, under any sub-path.
    const base = `https://example.org/kho/luu-tru${from}`;
    assert.is(new URL(link, base).href, `https://example.org/kho/luu-tru${to}`);
  });
}

addresses.run();
