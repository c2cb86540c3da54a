/** A language more: the tool with one more file of words builds, checks and begins archives in it; what its file lacks is told by key. */
import { cp, mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { article, type Ran, root, scratch, toolAsIs, writeAll } from "../tools.ts";

const further = suite("a further language");

/** A group of words, of which some are groups. */
const group = z.record(z.string(), z.unknown());
type Words = z.output<typeof group>;

/** Each sentence with a sign behind it; what stands on several lines is left alone. */
function signed(words: unknown): unknown {
  if (typeof words === "string") return words.endsWith("\n") ? words : `${words}¤`;
  return Object.fromEntries(Object.entries(group.parse(words)).map(([key, one]) => [key, signed(one)]));
}

/** The English words in another language, which writes, orders and turns as no other here does. */
async function madeUp(): Promise<Words> {
  const english = group.parse(parse(await readFile(join(root, "src/strings/en.yaml"), "utf8"), { schema: "failsafe" }));
  const { begin, paths, dates } = english;
  const told = group.parse(signed(english));
  return {
    ...told,
    begin,
    language: "xx",
    writing: { direction: "rtl", order: "sv", months: "fr" },
    numbers: { decimal: "·", thousands: "\u202f" },
    units: { percent: { short: "xpc", long: "xpercent" } },
    paths: Object.fromEntries(Object.entries(group.parse(paths)).map(([key, path]) => [key, `x-${path}`])),
    nav: { ...group.parse(told["nav"]), language: "Xexe" },
    dates: { ...group.parse(dates), short: "d. MMMM yyyy" },
    common: { ...group.parse(told["common"]), locale: "xx_XX" },
  };
}

/** The tool with two further files of words, one of them with faults: nothing else of it is changed. */
async function toolWith(words: Words): Promise<string> {
  const folder = join(await scratch(), "doi-chieu");
  await mkdir(folder);
  for (const name of ["src", "_includes", "package.json", "tsconfig.json", ".eleventy.ts"])
    await cp(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => path !== join(root, "src", "articles"),
    });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const { moved: _, ...lacking }: Words = { ...words, language: "yy", nav: { language: "Yeye", menu: "?" } };
  const paths = { ...group.parse(words["paths"]), due: "x-about", ledger: "xx", data: "assets" };
  await writeAll(folder, {
    "src/strings/xx.yaml": stringify(words),
    "src/strings/yy.yaml": stringify({ ...lacking, paths }),
  });
  return folder;
}

const main = join(await toolWith(await madeUp()), "src", "main.js");
const run = (...args: readonly string[]): Promise<Ran> => toolAsIs(args, { main });
const archive = join(await scratch(), "kho");
const page = async (path: string): Promise<string> =>
  (await readFile(join(archive, "dist", path, "index.html"), "utf8")).replace(/[\u2060\u00a0]/g, (sign) =>
    sign === "\u00a0" ? " " : "",
  );

/** A row in percent, one in tonnes and one in a unit of the archive's own; their organisations have names of other letters. */
const rows = `- id: hang-qua-cang-2021
  name: Hàng qua cảng
  in: { xx: { name: Xargo } }
  organisation: o-to
  period: 2021
  measure: flow
  unit: tonne
  result: { value: "2400000", article: 2021/cang, quote: "đạt 2.400.000 tấn" }
- id: tang-2021
  name: Mức tăng
  organisation: zoo
  period: 2021
  measure: rate
  unit: percent
  result: { value: "5.5", article: 2021/cang, quote: "tăng 5,5%" }
- id: kien-2021
  name: Kiện hàng
  organisation: zoo
  period: 2021
  measure: flow
  unit: bundle
  result: { value: "7", article: 2021/cang, quote: "có 7 bó" }
`;
const units = `- id: bundle
  dimension: bundle
  scale: "1"
  vi: { short: bó, long: bó }
  en: { short: bundles, long: bundles }
  in: { xx: { short: xund, long: xundles } }
`;

further("an archive is begun in it beside another, and built", async () => {
  const begun = await run("new", "archive", archive, "--yes", "--languages", "vi,xx", "--url", "https://example.org/");
  assert.is(begun.status, 0, begun.stderr);
  await writeAll(archive, {
    "_data/organisations.yaml": `${await readFile(join(archive, "_data/organisations.yaml"), "utf8")}
- { id: o-to, name: Ö, in: { xx: { name: Öx } } }
- { id: zoo, name: Zoo }
`,
    "_data/targets/cang.yaml": rows,
    "src/articles/2021/cang.md": article("Cảng", "2021-08-15", "Hàng qua cảng đạt 2.400.000 tấn, tăng 5,5%, có 7 bó."),
    "_data/units.yaml": units,
  });
  const built = await run("build", "--archive", archive);
  assert.is(built.status, 0, built.stderr);
});

further("it is begun with names in both languages, and its site is whole", async () => {
  assert.match(await readFile(join(archive, "_data/targets.yaml"), "utf8"), /xx:\n +name: Share of titles/);
  const checked = await run("check", "--archive", archive);
  assert.is(checked.status, 0, checked.stderr);
});

further("its pages say in which language they are, where they run and what the other is called", async () => {
  const [own, other] = [await page(""), await page("xx")];
  assert.match(other, /<html lang="xx" dir="rtl">/);
  assert.match(own, /<html lang="vi">/);
  assert.match(own, /<a href="xx\/" hreflang="xx" lang="xx">Xexe<\/a>/);
  assert.match(other, /<a href="\.\.\/" hreflang="vi" lang="vi">Tiếng Việt<\/a>/);
  for (const html of [own, other])
    assert.match(html, /<link rel="alternate" hreflang="xx" href="https:\/\/example\.org\/xx\/"/);
  assert.match(other, /<meta property="og:locale" content="xx_XX"/);
});

further("numbers, days, units and lists are written as its file says", async () => {
  const ledger = await page("xx/x-ledger");
  assert.match(ledger, /2\u202f400\u202f000 t/);
  assert.match(ledger, /5·5 xpc/);
  assert.match(ledger, />7 xund</);
  assert.match(ledger, /Xargo/);
  assert.match(ledger, /<a [^>]*lang="vi"[^>]*>Kiện hàng</);
  const row = await page("xx/x-ledger/tang-2021");
  assert.match(row, /xpercent/);
  assert.match(await page("xx/x-data"), /15\. août 2021/);
  const names = ["Zoo", "Öx"].map((name) => ledger.indexOf(`>${name}<`));
  assert.ok(names.every((at) => at > 0) && (names[0] ?? 0) < (names[1] ?? 0), names.join());
  const place = /data-place="([^"]*)"/.exec(await page("xx/x-search"))?.[1]?.replaceAll("&quot;", '"') ?? "{}";
  const { days } = JSON.parse(place);
  assert.equal([days.form, days.months[7]], ["d. MMMM yyyy", "août"]);
});

further("what its file lacks and what nothing uses is told, all of it, with file and key", async () => {
  const broken = join(await scratch(), "kho");
  await writeAll(broken, { "_data/site.yaml": "title: Kho\nlanguages: [vi, yy]\n" });
  const { status, stderr } = await run("build", "--quiet", "--lang", "en", "--archive", broken);
  assert.is(status, 1);
  assert.match(stderr, /^src\/strings\/yy\.yaml:\d+:\d+ {2}moved is missing$/m);
  assert.match(stderr, /^src\/strings\/yy\.yaml:\d+:\d+ {2}nav\.home is missing$/m);
  const lines = (await readFile(join(main, "../strings/yy.yaml"), "utf8")).split("\n");
  for (const [key, said] of [
    ["due", "“x-about” stands under paths.about already"],
    ["ledger", "“xx” is the code of a language, "],
    ["data", "“assets” is what every site has at its root "],
  ]) {
    const line = /^src\/strings\/yy\.yaml:(\d+):\d+$/.exec(stderr.split(`  ${said}`)[0]?.split("\n").at(-1) ?? "")?.[1];
    assert.match(lines[Number(line) - 1] ?? "", `  ${key}: `, stderr);
  }
  assert.match(stderr, /^src\/strings\/yy\.yaml:\d+:\d+ {2}unknown key “menu”$/m);
  assert.match(stderr, /\n13 faults/);
});

further.run();
