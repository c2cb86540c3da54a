/** What an archive may put in the place of what is built in: by which names, and what is wrong with it, told where it stands. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Fault, printFault } from "../../src/input/fault.ts";
import { noColours } from "../../src/overrides/colours.ts";
import { builtInSheets, componentNames } from "../../src/overrides/names.ts";
import { readOverrides } from "../../src/overrides/read.ts";
import { recallNothing } from "../../src/store/recall.ts";
import { type Files, root } from "../tools.ts";

const overrides = suite("overrides");

/** Reads files of the folder, by their names in it. */
async function read(files: Files) {
  const faults: Fault[] = [];
  const sources = Object.entries(files).map(([name, text]) => ({ path: `overrides/${name}`, text: String(text) }));
  const made = await readOverrides(sources, faults, recallNothing);
  return { ...made, faults: faults.map((fault) => printFault(fault)) };
}

async function faultIn(files: Files): Promise<string> {
  const { faults } = await read(files);
  assert.is(faults.length, 1, faults.join("\n"));
  return faults[0] ?? "";
}

const foot = "export function Foot() {\n  return <p>Chân trang</p>;\n}\n";

overrides("an archive without any has nothing in the place of anything", async () => {
  assert.equal(await read({}), {
    code: "",
    sheets: {},
    styles: "",
    colours: noColours,
    faint: [],
    unused: [],
    faults: [],
  });
});

overrides("components become code, sheets stand by their names, and one stands behind all", async () => {
  const { code, ...styles } = await read({ "foot.tsx": foot, "hero.css": ".hero{}", "styles.css": ".foot{}" });
  assert.match(code, /Chân trang/);
  assert.equal(styles, {
    sheets: { hero: ".hero{}" },
    styles: ".foot{}",
    colours: noColours,
    faint: [],
    unused: [],
    faults: [],
  });
});

overrides("a colour in which nothing can be read is found in the theme where that is so", async () => {
  const faintIn = async (css: string) =>
    (await read({ "styles.css": css })).faint.map(
      ({ theme, name, contrast }) => `${theme} ${name} ${contrast.toFixed(1)}`,
    );
  assert.equal(await faintIn(":root{--paper:light-dark(#fffdf7,#14110d);--link:light-dark(#8a1538,#f2a9bd)}"), []);
  assert.equal(await faintIn(":root{--ink:#210}"), ["dark ink 1.0"]);
  assert.equal(
    await faintIn(":root{--ink:#210;--paper:#fff}@media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#111}}"),
    [],
  );
  const onWhite = await faintIn(":root{--paper:#fff}");
  assert.ok(onWhite.length > 5 && onWhite.every((each) => each.startsWith("dark ")), onWhite.join());
  assert.equal(await faintIn(":root{--ink:color-mix(in srgb,red,blue)}"), []);
});

overrides("a property that nothing reads is named, with the one that was perhaps meant", async () => {
  const unusedIn = async (files: Files) => (await read(files)).unused.map(({ name, hint }) => `${name}: ${hint.en}`);
  assert.equal(await unusedIn({ "styles.css": ":root{--papre:#fff;--ink:#111;--side:20rem}" }), [
    "papre: perhaps --paper",
  ]);
  assert.match(
    (await unusedIn({ "styles.css": ":root { --accent: red }" })).join(),
    /^accent: known: --paper, --sheet, /,
  );
  assert.equal(await unusedIn({ "styles.css": ":root{--own:red} .foot{color:var( --own )}" }), []);
  assert.equal(await unusedIn({ "styles.css": ":root{--own:red}", "hero.css": ".hero{color:var(--own)}" }), []);
  assert.equal(await unusedIn({ "styles.css": "/* --old: red; */ .foot{margin:0}" }), []);
  assert.equal(await unusedIn({ "styles.css": ".a{--old:red}.b{--old:blue}" }), [
    "old: known: --paper, --sheet, --ink, --soft, --rule, --hatch, --link, --exceeded, --met, --missed, --open, --none, …",
  ]);
});

overrides("the same files give the same code, others another", async () => {
  const [one, again] = await Promise.all([read({ "foot.tsx": foot }), read({ "foot.tsx": foot })]);
  assert.is(one.code, again.code);
  assert.is.not((await read({ "foot.tsx": foot.replace("Chân", "Cuối") })).code, one.code);
});

overrides(
  "a name that nothing built in has is a fault, with the one that is meant and all that there are",
  async () => {
    const fault = await faultIn({ "fot.tsx": foot });
    assert.match(fault, /^overrides\/fot\.tsx:1:1 {2}nothing that is built in can be overridden by “fot\.tsx”\n/);
    assert.match(fault, /perhaps foot\.tsx; possible names: /);
    for (const name of [...Object.keys(componentNames).map((file) => `${file}.tsx`), "styles.css", "tokens.css"])
      assert.ok(fault.includes(name), name);
  },
);

overrides("what is neither code nor style is a fault too, at the top and in folders", async () => {
  assert.match(await faultIn({ "README.md": "x" }), /^overrides\/README\.md:1:1 /);
  assert.match(await faultIn({ "foot.ts": "export {}" }), /perhaps foot\.tsx/);
  assert.match(await faultIn({ "parts/a.css": ".a{}" }), /^overrides\/parts\/a\.css:1:1 {2}“parts\/a\.css” is no part/);
});

overrides("code that cannot be compiled is told where it stands, in letters and not in bytes", async () => {
  const fault = await faultIn({ "foot.tsx": "export function Foot() {\n  return <p>Đọc} báo</p>;\n}\n" });
  assert.match(fault, /^overrides\/foot\.tsx:2:16 {2}this cannot be compiled: “/);
});

overrides("a file that does not export its component is told", async () => {
  const fault = await faultIn({ "foot.tsx": foot.replace("Foot", "Feet") });
  assert.match(fault, /^overrides\/foot\.tsx:1:1 {2}the file exports no component “Foot”\n/);
});

overrides("components import each other and what is given to them, and nothing else", async () => {
  const parts = { "parts/motto.tsx": "export const motto = 'Đối chiếu';\n" };
  const using = (name: string): string => `import { motto } from "${name}";\n${foot.replace("Chân trang", "{motto}")}`;
  const { code, faults } = await read({ "foot.tsx": using("./parts/motto.tsx"), ...parts });
  assert.equal(faults, []);
  assert.match(code, /Đối chiếu/);
  for (const name of ["./parts/motto", "../package.json", "node:fs", "luxon", "/etc/passwd", "doi-chieu"]) {
    const fault = await faultIn({ "foot.tsx": using(name), ...parts });
    assert.match(fault, /^overrides\/foot\.tsx:1:23 /);
    assert.ok(fault.includes(`“${name}” cannot be imported here\n`), fault);
    assert.match(fault, /preact, preact\/hooks, .*doi-chieu\/components/);
  }
});

overrides(
  "a style that a browser would pass over in silence is a fault, and so is one that loads something",
  async () => {
    assert.match(
      await faultIn({ "styles.css": ".a {\n  color: red;\n" }),
      /^overrides\/styles\.css:\d+:\d+ {2}this cannot/,
    );
    assert.match(await faultIn({ "hero.css": ".a { color: }} .b{}" }), /^overrides\/hero\.css:1:\d+ /);
    const loads = await faultIn({ "styles.css": '@import "x.css";\n' });
    assert.match(loads, /^overrides\/styles\.css:1:9 {2}a style loads nothing; “x\.css” is named here\n/);
    assert.match(
      await faultIn({ "styles.css": ".a {\n  background: url(a.png);\n}\n" }),
      /^overrides\/styles\.css:2:\d+ /,
    );
    assert.match(
      await faultIn({ "styles.css": ".a { background: url(https://a.vn/b.png) }" }),
      /“https:\/\/a\.vn\/b\.png”/,
    );
    // What the compiler takes for mere texts, a browser loads.
    for (const value of ['image-set("//a.vn/b.png" 1x)', '-webkit-IMAGE-set("b.png" 1x)', 'im\\61ge-set("b.png" 1x)'])
      assert.match(await faultIn({ "styles.css": `.a { background: ${value} }` }), /image-set\(…\)” is named here/i);
    const idle = '.a { fill: url(#b) } .a::after { content: "src(" } /* image-set( */';
    assert.equal((await read({ "styles.css": idle })).faults, []);
  },
);

overrides("each built-in sheet may be replaced by itself", async () => {
  const sheets = builtInSheets().map((name) => [
    `${name}.css`,
    readFileSync(join(root, "_includes", `${name}.css`), "utf8"),
  ]);
  const { faults, sheets: replaced } = await read(Object.fromEntries(sheets));
  assert.equal(faults, []);
  assert.equal(Object.keys(replaced).sort(), [...builtInSheets()].sort());
});

overrides.run();
