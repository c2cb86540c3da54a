/** Pages with components and styles of the archive's own: as they are made here and by processes beside this one, and when they are made anew. */

import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { AccountNote } from "../../_includes/account-note.tsx";
import { Citation } from "../../_includes/citation.tsx";
import { DatedList } from "../../_includes/dated-list.tsx";
import { Foot } from "../../_includes/foot.tsx";
import { Hero } from "../../_includes/hero.tsx";
import { HereContext } from "../../_includes/site.tsx";
import { SourceFacts } from "../../_includes/source-facts.tsx";
import { Top } from "../../_includes/top.tsx";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { componentNames } from "../../src/overrides/names.ts";
import { rastersOf } from "../../src/render/all-rasters.ts";
import { type Writing, writePages } from "../../src/render/pages.ts";
import { siteOf } from "../../src/render/site.ts";
import { openStore } from "../../src/store/store.ts";
import { hashesOf } from "../build/run.ts";
import { sample } from "../build/sample.ts";
import { archiveOf, type Files, scratch } from "../tools.ts";

const overridden = suite("pages with components of the archive's own");

async function siteWith(own: Files) {
  const files = Object.fromEntries(Object.entries(own).map(([name, text]) => [`overrides/${name}`, text]));
  return siteOf(modelOf(validate(await readSources(await archiveOf({ ...sample, ...files })))), []);
}

type Site = Awaited<ReturnType<typeof siteWith>>;

/** Writes all pages; says how many were rendered, and what stands there. */
async function written(site: Site, kept: string, how: Writing = {}) {
  const [store, folder] = [openStore(kept), await scratch()];
  const told: number[] = [];
  await writePages(site, folder, store, { progress: (done, total) => told.push(total - done), ...how });
  assert.is(await store.close(), undefined);
  return { rendered: told[0] ?? 0, pages: await hashesOf(folder) };
}

/** Three processes, however few the pages. */
const beside: Writing = { means: { jobs: 3, memory: 8e9 }, many: 1, portion: 5 };

const foot = (words: string, use = ""): string =>
  `import type { OwnProps } from "doi-chieu/components";
export function Foot({ Builtin, ...props }: OwnProps<"Foot">) {
  ${use}return (
    <>
      <Builtin {...props} />
      <p class="own">${words}</p>
    </>
  );
}
`;

overridden("processes beside this one make the same pages; all are made anew when a component changes", async () => {
  const kept = await scratch();
  const plain = await written(await siteWith({}), kept);
  const site = await siteWith({ "foot.tsx": foot("Một") });
  const theirs = await written(site, kept, beside);
  const ours = await written(site, await scratch());
  assert.equal(theirs, ours);
  assert.is(theirs.rendered, plain.rendered);
  assert.equal(Object.keys(theirs.pages), Object.keys(plain.pages));
  for (const [path, sum] of Object.entries(theirs.pages)) assert.is.not(sum, plain.pages[path], path);
  assert.is((await written(site, kept)).rendered, 0);
  assert.is((await written(await siteWith({ "foot.tsx": foot("Hai") }), kept)).rendered, plain.rendered);
});

async function faultOf(site: Site, how: Writing): Promise<string> {
  const error = await written(site, await scratch(), how).catch((error: unknown) => error);
  assert.instance(error, FaultsError);
  return error instanceof FaultsError ? error.message : "";
}

overridden("one that fails on a page is told by file, line, column and page, wherever it was made", async () => {
  const site = await siteWith({ "foot.tsx": foot("Một", 'if (props.section === "about") [].at(0)!.a;\n  ') });
  for (const how of [{}, beside]) {
    const fault = await faultOf(site, how);
    assert.match(fault, /^overrides\/foot\.tsx:3:\d+ {2}this fails on the page \/[^ ]+\/: “Cannot read/);
  }
});

overridden("every component that may be overridden is the archive's own where it has one", async () => {
  const files = Object.entries(componentNames).map(([file, name]) => [
    `${file}.tsx`,
    `export const ${name} = () => <p>own ${name}</p>;\n`,
  ]);
  const { props } = await siteWith(Object.fromEntries(files));
  const shown = (element: VNode): string =>
    renderToString(h(HereContext.Provider, { value: { site: props, at: "/", adrift: false } }, element));
  assert.is(shown(<AccountNote text="" check={undefined} />), "<p>own AccountNote</p>");
  assert.is(shown(<Citation text="" files={[]} />), "<p>own Citation</p>");
  assert.is(shown(<DatedList items={[]} />), "<p>own DatedList</p>");
  assert.is(shown(<Foot section="home" />), "<p>own Foot</p>");
  assert.is(shown(<Hero title="" description="" holds={undefined} />), "<p>own Hero</p>");
  assert.is(
    shown(<SourceFacts source={undefined} original={undefined} organisations={[]} topics={[]} />),
    "<p>own SourceFacts</p>",
  );
  assert.is(shown(<Top section="home" />), "<p>own Top</p>");
});

/** The sheet of most pages. */
function sheetOf({ assets }: Site, name: "site" | "search" | "article" = "site"): string {
  const found = assets.files.find(({ address }) => address === assets.sheets[name]);
  return Buffer.from(found?.content ?? []).toString();
}

overridden("its styles stand behind all others, below what is hidden and what paper needs", async () => {
  const site = await siteWith({ "styles.css": ":root{--link:#123456}\n.foot{border-width:9px}" });
  for (const name of ["site", "search", "article"] as const) {
    const sheet = sheetOf(site, name);
    assert.match(sheet, /@layer tokens,base,components,own,hidden,print;/);
    assert.match(sheet, /@layer own\{:root\{--link:#123456\}\.foot\{border-width:9px\}\}/);
    assert.ok(sheet.indexOf("@layer own{") > sheet.indexOf("@layer components{"));
  }
  assert.ok(site.props.inline.styles.includes("--link:#123456"), "the page at no address has them too");
  assert.not.match(sheetOf(await siteWith({})), /\bown\b/);
});

overridden("its sheet stands in the place of the built-in one of its name", async () => {
  const sheet = sheetOf(await siteWith({ "foot.css": "@layer components{.foot{color:#654321}}" }));
  assert.match(sheet, /\.foot\{color:#654321\}/);
  assert.not.match(sheet, /\.foot nav\{/);
});

overridden(
  "colours of its own are those of its cards and icons and of the browser around its pages, under other names",
  async () => {
    const sheet = { "styles.css": ":root{--paper:light-dark(#ffeedc,#221101);--ink:color-mix(in srgb,red,blue)}" };
    const [site, plain] = await Promise.all([siteWith(sheet), siteWith({})]);
    assert.equal(site.props.papers, { light: "#ffeedc", dark: "#221101" });
    assert.equal(site.archive.overrides?.colours.unread, ["ink"]);
    const named = [...site.files].find(({ address }) => address === site.props.manifest);
    const manifest = JSON.parse(String(named?.content));
    assert.equal([manifest.theme_color, manifest.background_color], ["#ffeedc", "#ffeedc"]);
    const [ours, theirs] = await Promise.all([rastersOf(site.archive), rastersOf(plain.archive)]);
    const drawn = ours.filter(({ address }) => !theirs.some((raster) => raster.address === address));
    const others = theirs.filter(({ address }) => !ours.some((raster) => raster.address === address));
    assert.is(drawn.length, others.length);
    assert.ok(drawn.some(({ address }) => site.props.touchIcon === address));
    for (const { address, make } of [
      drawn.find((raster) => raster.address === site.props.touchIcon),
      drawn.at(-1),
    ].flatMap((raster) => raster ?? [])) {
      const { data, info } = await sharp(await make())
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      assert.equal([...data.subarray(-info.channels)], [0xff, 0xee, 0xdc], address);
    }
  },
);

overridden.run();
