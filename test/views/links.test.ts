/** Whatever a page's props link to is there: no page needs to be built to know it. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Archive, modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { downloadsOf } from "../../src/downloads/downloads.ts";
import { fileAddress } from "../../src/downloads/place.ts";
import { shippedName } from "../../src/downloads/shipped.ts";
import { feedFiles } from "../../src/feeds/files.ts";
import type { ArticleProps } from "../../src/views/articles.ts";
import type { ListProps } from "../../src/views/lists.ts";
import { viewsOf } from "../../src/views/views.ts";
import { archiveFrom, realArchive } from "../model.ts";
import { article, root } from "../tools.ts";

const links = suite("links of the views");

/** Every value below a key `to`, however deep. */
function targetsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(targetsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === "to" && typeof below === "string" ? [below] : targetsIn(below),
  );
}

/** Where links into an article can lead: its blocks, and the figures marked in them. */
function placesOn({ blocks }: ArticleProps): string {
  return blocks.map(({ id, html }) => `<span id="${id}"></span>${html}`).join("");
}

/** Where links into a list can lead: the first article of each month. */
function monthsOn({ articles }: ListProps): string {
  return articles.flatMap(({ id }) => (id === undefined ? [] : [`<span id="${id}"></span>`])).join("");
}

/** The addresses that links lead to without there being such a page, or such a place on it. */
async function lostIn(archive: Archive): Promise<string[]> {
  const { files, ...downloads } = await downloadsOf(archive);
  const kinds = viewsOf(archive, { ...downloads, files }, []);
  const pages = Object.values(kinds).flat();
  const places = new Map<string, string>([
    ...pages.map(({ frame }) => [frame.address, ""] as const),
    [fileAddress(shippedName, archive), ""],
    ...[...files, ...feedFiles(kinds, { ...downloads, files }, archive)].map(({ address }) => [address, ""] as const),
    ...archive.assets.flatMap(({ variants }) => variants.map(({ address }) => [address, ""] as const)),
    ...kinds.article.map(({ frame, props }) => [frame.address, placesOn(props)] as const),
    ...kinds.list.map(({ frame, props }) => [frame.address, monthsOn(props)] as const),
  ]);
  return targetsIn(pages).filter((target) => {
    const [, address = "", fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(target) ?? [];
    const html = places.get(address);
    return html === undefined || (fragment !== undefined && !html.includes(`<span id="${fragment}"`));
  });
}

links("every link of every page of the project's own archive leads to a page, and to a place on it", async () => {
  const archive = await realArchive();
  const { home, ledger } = viewsOf(archive, await downloadsOf(archive), []);
  assert.ok(targetsIn(home).length > 10);
  assert.ok(targetsIn(ledger).length >= 40);
  assert.equal(await lostIn(archive), []);
});

links("so does every link of an archive in which every field of a row is filled", async () => {
  const archive = modelOf(validate(await readSources(join(root, "test", "archives", "every-field-of-a-row"))));
  assert.ok(targetsIn(viewsOf(archive, await downloadsOf(archive), []).row).length > 100);
  assert.equal(await lostIn(archive), []);
});

links(
  "so does every link of an archive with series, corrections, predecessors and articles that no row cites",
  async () => {
    const archive = modelOf(validate(await readSources(join(root, "test", "archives", "a-ledger-of-many-kinds"))));
    const { series, period, coverage } = viewsOf(archive, await downloadsOf(archive), []);
    for (const kind of [series, period, coverage]) assert.ok(targetsIn(kind).length > 10);
    assert.equal(await lostIn(archive), []);
  },
);

links("so does every link of lists over several pages, of topics without articles and of other years", async () => {
  const archive = archiveFrom({
    ...Object.fromEntries(
      Array.from({ length: 101 }, (_, index) => [
        `src/articles/20${10 + (index % 3)}/tin-${index}.md`,
        article(`Tin ${index}`, `20${10 + (index % 3)}-05-06`, "Một câu.", "topics: [cang]\norganisations: [ban]\n"),
      ]),
    ),
    "_data/topics.yaml": "- { id: cang, name: Cảng }\n- { id: rung, name: Rừng }\n",
    "_data/organisations.yaml": "- { id: ban, name: Ban quản lý }\n",
  });
  const { list } = viewsOf(archive, await downloadsOf(archive), []);
  assert.equal(
    list.map(({ frame }) => frame.address),
    [
      ...["/bai-viet/", "/bai-viet/trang/2/", "/bai-viet/trang/3/"],
      ...["/bai-viet/2012/", "/bai-viet/2011/", "/bai-viet/2010/"],
      ...["/chu-de/cang/", "/chu-de/cang/trang/2/", "/chu-de/cang/trang/3/", "/chu-de/rung/"],
      ...["/don-vi/ban/", "/don-vi/ban/trang/2/", "/don-vi/ban/trang/3/"],
    ],
  );
  assert.equal(
    list[0]?.props.groups.flatMap((group) => group.links.map(({ text, count }) => `${text} ${count}`)),
    ["2012 33", "2011 34", "2010 34", "Cảng 101", "Rừng 0", "Ban quản lý 101"],
  );
  assert.equal(await lostIn(archive), []);
});

links.run();
