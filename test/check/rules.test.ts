/** The rules for finished pages, on pages written by hand. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { needsIn } from "../../src/check/check.ts";
import { factsOf } from "../../src/check/pages.ts";
import {
  formFaults,
  headFaults,
  idFaults,
  loadFaults,
  lostFaults,
  missingFaults,
  needsOf,
  policyFaults,
  standingIn,
} from "../../src/check/rules.ts";
import { type Fault, printFault } from "../../src/input/fault.ts";
import { policyOf } from "../../src/policy/policy.ts";

const rules = suite("rules");
const files = new Set(["404.html", "index.html", "chi-tieu/index.html", "chi-tieu/a/index.html", "anh/cầu.png"]);

const standing = standingIn(files, () => []);

/** A whole page with this body. */
function page(body: string, path = "chi-tieu/a/index.html") {
  const head = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policyOf()}"><title>Trang</title><meta name="description" content="Một trang.">`;
  return factsOf(path, `<!doctype html><html lang="vi"><head>${head}</head>\n<body>${body}</body></html>`);
}

/** A fault as it is printed, without its hint. */
function told(fault: Fault): string {
  return printFault(fault).split("\n")[0] ?? "";
}

/** What is wrong with the links of a page, those to places included, which only other pages can confirm. */
function linksOf(body: string, path?: string): string[] {
  const of = page(body, path);
  const { targets } = needsOf(of);
  const faults = [...formFaults(of), ...lostFaults(of, (target) => standing(target.split("\n")[0] ?? ""))];
  const places = targets.filter((target) => target.includes("\n")).map((target) => target.replace("\n", " #"));
  return [...faults.map(({ message }) => message), ...places];
}

rules("a whole page has no fault", () => {
  const whole = page('<a href="../">Bảng</a><p id="a"></p><svg><title>Hình</title></svg>');
  assert.equal([...headFaults(whole), ...idFaults(whole), ...formFaults(whole), ...lostFaults(whole, standing)], []);
  assert.is(whole.title, "Trang");
});

rules("a page without title, description and language is told all three, at its start", () => {
  const bare = factsOf("index.html", '<html><head><title> </title><meta name="description"></head></html>');
  assert.equal(headFaults(bare).map(told), [
    "index.html:1:1  the page has no title",
    "index.html:1:1  the page has no description",
    "index.html:1:1  the page has no language",
  ]);
});

const script = "go()";

/** What is wrong with a page by what it may run. */
function runs(body: string, policy = policyOf({ scripts: [script] }), before = ""): string[] {
  const head = `<meta charset="utf-8">${before}<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const html = `<!doctype html><html lang="vi"><head>${head}<title>Trang</title></head><body>${body}</body></html>`;
  return policyFaults(factsOf("index.html", html)).map(({ message }) => message);
}

rules("a page begins with its policy, and what stands in it is named there to the letter", () => {
  assert.equal(runs(`<script>${script}</script><script src="a.js"></script><style></style>`), [
    "a script or a style stands in the page that its policy does not name",
  ]);
  assert.equal(runs(`<script>${script}</script><script type="application/ld+json">{"a":"<b>"}</script>`), []);
  assert.is(runs(`<script>${script} </script>`).length, 1);
  const late = ["the page does not begin with its policy of what it may load and run"];
  assert.equal(runs("", policyOf(), '<script src="a.js"></script>'), late);
  assert.equal(
    policyFaults(factsOf("index.html", "<html><head></head></html>")).map(({ message }) => message),
    late,
  );
});

rules("neither an attribute that acts nor a loose word of a policy passes", () => {
  assert.equal(runs('<p style="color:red" onclick="go()">'), [
    "the attribute “style” is a style or a script, which the page's policy refuses",
    "the attribute “onclick” is a style or a script, which the page's policy refuses",
  ]);
  assert.equal(runs("", `${policyOf()};style-src 'unsafe-inline'`), ["the page's policy allows “'unsafe-inline'”"]);
});

const elsewhere = "https://example.org/x";
for (const body of [
  `<img src="${elsewhere}">`,
  '<img srcset="a.png 1x, //example.org/x 2x">',
  '<img src=" \\\\example.org/x">',
  `<video poster="${elsewhere}"></video>`,
  `<iframe src="${elsewhere}"></iframe>`,
  `<object data="${elsewhere}"></object>`,
  `<svg><use href="${elsewhere}#a"/></svg>`,
  `<svg><image xlink:href="${elsewhere}"/></svg>`,
  `<button formaction="${elsewhere}">x</button>`,
  `<a href="https://example.org/" ping="${elsewhere}">x</a>`,
  '<base href="../">',
  `<link rel="dns-prefetch" href="${elsewhere}">`,
  `<link href="${elsewhere}" rel="apple-touch-icon">`,
  `<meta http-equiv="refresh" content="0; URL='${elsewhere}'">`,
  `<meta content="3,${elsewhere}" http-equiv="Refresh">`,
])
  rules(`${body} loads from elsewhere, or leads there`, () => {
    const said = loadFaults(page(body)).map(({ message }) => message);
    assert.is(said.length, 1);
    assert.match(said[0] ?? "", /^the page loads “.+” from elsewhere, or leads there by itself$/);
  });

rules("what a reader goes to, and what links tell of, is loaded from nowhere", () => {
  const links = ["canonical", "alternate", "license"].map((rel) => `<link rel="${rel}" href="${elsewhere}">`);
  const own = '<img src="../a.png" srcset="../a.png 1x"><meta http-equiv="refresh" content="0;url=../b/">';
  assert.equal(loadFaults(page(`${links.join("")}${own}<a href="${elsewhere}">x</a><form action="../">`)), []);
});

rules("the page that is shown at any address names its icon by the site's", () => {
  const icon = '<link rel="icon" href="https://example.org/kho/assets/icon-0db41940.svg">';
  assert.equal(loadFaults(factsOf("404.html", icon)), []);
  assert.is(loadFaults(factsOf("index.html", icon)).length, 1);
});

rules("an id that stands twice is told where it stands again", () => {
  const faults = idFaults(page('<p id="a"></p>\n<p id="b"></p>\n  <p id="a"></p>'));
  assert.equal(faults.map(told), ["chi-tieu/a/index.html:4:3  the id “a” stands twice"]);
});

rules("a site has a page for addresses that have none", () => {
  assert.equal(missingFaults(files), []);
  assert.equal(missingFaults(new Set(["index.html"])).map(told), ["404.html:1:1  the page is missing"]);
});

for (const link of [
  ...["../", "./", "../../", "?q=a", "", "#", "../?q=a/b", "../../anh/c%E1%BA%A7u.png"],
  ...["../a/", "../a/index.html", "..//a/", "../a/../a/", "./../../chi-tieu/./", "../../index.html", "../../."],
]) {
  rules(`the relative link “${link}” leads to a file`, () => assert.equal(linksOf(`<a href="${link}">x</a>`), []));
}

for (const link of ["https://example.org/", "HTTP://example.org", "mailto:a@example.org", "data:image/png;base64,AA"]) {
  rules(`what “${link}” leads to is not the site's to judge`, () =>
    assert.equal(linksOf(`<a href="${link}">x</a>`), []),
  );
}

for (const [link, message] of [
  ["/chi-tieu/", "the link “/chi-tieu/” is absolute"],
  ["//example.org/", "the link “//example.org/” is absolute"],
  ["javascript:alert(1)", "the link “javascript:alert(1)” has a scheme that is not allowed"],
  ["JavaScript:alert(1)", "the link “JavaScript:alert(1)” has a scheme that is not allowed"],
  [" javascript:alert(1)", "the link “ javascript:alert(1)” leads to no file"],
  ["vbscript:x", "the link “vbscript:x” has a scheme that is not allowed"],
  ["../b/", "the link “../b/” leads to no file"],
  ["../a", "the link “../a” leads to no file"],
  ["../../../", "the link “../../../” leads to no file"],
  ["%E1%BA", "the link “%E1%BA” leads to no file"],
] as const) {
  rules(`the link “${link}” is a fault`, () => assert.equal(linksOf(`<a href="${link}">x</a>`), [message]));
}

rules("a place is judged by the page that it is on, its own page too", () => {
  assert.equal(linksOf('<a href="#so-a">x</a>'), ["chi-tieu/a/index.html #so-a"]);
  assert.equal(linksOf('<a href="../?q=1#%C4%91o%E1%BA%A1n">x</a>'), ["chi-tieu/index.html #đoạn"]);
  assert.equal(linksOf('<img src="../../anh/c%E1%BA%A7u.png#x">'), []);
});

rules("pictures, scripts, forms and each of several sources are links too", () => {
  const body = '<img src="a.png" srcset="b.png 1x, c.png 2x"><script src="d.js"></script><form action="e/"></form>';
  const said = linksOf(body).map((message) => /“(.*)”/.exec(message)?.[1]);
  assert.equal(said, ["a.png", "b.png", "c.png", "d.js", "e/"]);
});

rules("what a page says of itself may stand in any order, and its links stand where their tags begin", () => {
  const facts = factsOf(
    "index.html",
    `<html lang="vi"><meta content="Trang &amp; bảng" name="description"><meta name="author" content="A">
<title>Một &lt;trang&gt;</title><svg><title id="a">Hình</title><a href="?a=1&amp;b=2" id='b'>x</a></svg><br><IMG SRC=c.png>`,
  );
  assert.equal([facts.title, facts.description, facts.lang], ["Một <trang>", "Trang & bảng", "vi"]);
  assert.equal(
    facts.ids.map(({ value, offset }) => [value, facts.html.slice(offset, offset + 4)]),
    [
      ["a", "<tit"],
      ["b", "<a h"],
    ],
  );
  assert.equal(
    facts.links.map(({ value, offset }) => [value, facts.html.slice(offset, offset + 4)]),
    [
      ["?a=1&b=2", "<a h"],
      ["c.png", "<IMG"],
    ],
  );
});

rules("only the page that is shown at any address may link from the root", () => {
  assert.equal(linksOf('<a href="/chi-tieu/">x</a>', "404.html"), []);
  assert.equal(linksOf('<a href="javascript:x">x</a>', "404.html").length, 1);
});

rules("what a page needs is told from its HTML at hand, but not where it has faults of its own", () => {
  const whole = page('<p id="a"></p><a href="../b/#c">x</a>');
  assert.equal(needsIn(whole.path, whole.html), needsOf(whole));
  for (const body of ['<p id="a"></p><p id="a"></p>', '<a href="/chi-tieu/">x</a>', '<a href="ftp://a.vn/">x</a>']) {
    const { path, html } = page(body);
    assert.is(needsIn(path, html), undefined, body);
  }
  assert.is(needsIn("a.html", "<p>"), undefined);
});

rules.run();
