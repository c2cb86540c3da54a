/** Pages that need no server: what of their HTML is changed, and what is left letter by letter. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileLink, unserved } from "../../src/keep/unserved.ts";

const pages = suite("pages without a server");

const at = { script: "../assets/offline.js", told: 'Cần "máy chủ"' };

pages("links to folders name the page in them, all others stay", () => {
  const links = {
    "../": "../index.html",
    "./": "./index.html",
    "..": "../index.html",
    "a/b/": "a/b/index.html",
    "../a/?ky=2020&x=1#b": "../a/index.html?ky=2020&x=1#b",
    "a.html#b/": "a.html#b/",
    "../a.csv": "../a.csv",
    "#b": "#b",
    "?q=a/": "?q=a/",
    "": "",
    "/a/": "/a/",
    "//example.org/": "//example.org/",
    "https://example.org/": "https://example.org/",
    "mailto:a@example.org": "mailto:a@example.org",
  };
  assert.equal(Object.keys(links).map(fileLink), Object.values(links));
});

pages("nothing but what must be is changed", () => {
  const html = `<!doctype html><html lang="vi"><head><title>A & B</title>
<link rel="canonical" href="https://example.org/a/"><link rel=stylesheet href="../s.css">
</head><body><!-- <a href="x/"> --><p title='a > b'>1 < 2 <a class="x" href="../b/?a=1&amp;b=2#c">B</a> <form action="../tim/">
<svg><a href="c/"><title>C</title></a></svg><a href='d.html'>D</a></body></html>
`;
  const wanted = html
    .replace("../b/?a", "../b/index.html?a")
    .replace("../tim/", "../tim/index.html")
    .replace("c/", "c/index.html");
  assert.is(unserved(html, at), wanted);
});

pages("modules give way to the script that a file may load, and keep what they were told", () => {
  assert.is(
    unserved('<script type="module" src="../a.js" data-dialog="../d.js"></script><script src="t.js"></script>', at),
    '<script defer src="../assets/offline.js" data-module="../a.js" data-dialog="../d.js"></script><script src="t.js"></script>',
  );
  assert.is(
    unserved('<script type="module" src="s.js" blocking="render"></script>', at),
    '<script defer src="../assets/offline.js" data-module="s.js" data-told="Cần &quot;máy chủ&quot;"></script>',
  );
});

pages("what a browser refuses to load from a file is not asked for", () => {
  assert.is(
    unserved(
      '<link rel="manifest" href="m"><link rel="preload" href="f.woff2" as="font" crossorigin="anonymous"><link rel="icon" href="i.svg">',
      at,
    ),
    '<link rel="icon" href="i.svg">',
  );
});

pages("a page that leads on leads to a file", () => {
  assert.is(
    unserved('<meta http-equiv="refresh" content="0; url=../b/"><meta http-equiv="x" content="url=b/">', at),
    '<meta http-equiv="refresh" content="0; url=../b/index.html"><meta http-equiv="x" content="url=b/">',
  );
});

pages.run();
