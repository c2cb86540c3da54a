/** A site of all components in every state, made of the real ones in the real shell: to be looked at, and held against the rules. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { options, type VNode } from "preact";
import type { SiteProps } from "../../_includes/site.tsx";
import { fileOf } from "../../_includes/template.ts";
import type { Archive } from "../../src/archive/model.ts";
import { render as notFound } from "../../src/pages/not-found.11ty.tsx";
import { render as search } from "../../src/pages/search.11ty.tsx";
import { rastersOf } from "../../src/render/all-rasters.ts";
import { htmlOf } from "../../src/render/eleventy.ts";
import { writeRasters } from "../../src/render/rasters.ts";
import { writeFiles } from "../../src/render/render.ts";
import { siteOf } from "../../src/render/site.ts";
import { openStore } from "../../src/store/store.ts";
import type { Views } from "../../src/views/views.ts";
import { root, scratch } from "../tools.ts";
import { asked, parts, withTold } from "./engine-file.ts";
import type { Group, Material } from "./group.tsx";
import { addressOf, GroupPage, Overview } from "./group-page.tsx";
import { picturedArchive } from "./pictured.ts";
import { allViews, archiveAt, viewsAt } from "./real.ts";
import { articleGroup } from "./samples/article.tsx";
import { chartGroup } from "./samples/charts.tsx";
import { frameGroup } from "./samples/frame.tsx";
import { listGroup } from "./samples/lists.tsx";
import { rowGroup } from "./samples/row.tsx";
import { tableGroup } from "./samples/tables.tsx";
import { verdictGroup } from "./samples/verdicts.tsx";
import { wholePages } from "./whole-pages.tsx";

export interface Shown {
  /** The pages by their paths: of components side by side; as a reader meets them; and a search for each state. */
  readonly groups: readonly string[];
  readonly pages: readonly string[];
  readonly searches: readonly string[];
  /** Every component that was used. */
  readonly used: ReadonlySet<unknown>;
}

/**
 * Writes the site into a folder.
 * @param folder an absolute path
 */
export async function writeComponents(folder: string): Promise<Shown> {
  const { archive, props, views } = await writeShell(folder);
  return noticing(async () => {
    const { strings, addresses } = archive;
    const pictured = await writePictures(folder);
    const material = { views: await allViews(), pictured, strings, addresses };
    const groups = groupsOf(material).map((group) => ({
      path: addressOf(group).slice(1),
      title: group.title,
      element: <GroupPage group={group} site={props} />,
    }));
    const pages = [...wholePages(material, props), ...ownPages(views, props)];
    const paths = { groups: groups.map(({ path }) => path), pages: pages.map(({ path }) => path) };
    const searches = Object.keys(asked).map(
      (query) => `${addresses.search.slice(1)}?${new URLSearchParams({ q: query })}`,
    );
    const all = [...groups, ...pages];
    const links = [...all, ...searches.map((path, at) => ({ path, title: `search: ${Object.keys(asked)[at]}` }))];
    const overview = (
      <Overview links={links.map(({ path, title }) => ({ to: `/${path}`, text: title }))} site={props} />
    );
    for (const { path, element } of [...all, { path: "", element: overview }])
      await write(folder, path, htmlOf(element));
    return { ...paths, searches };
  });
}

/** Everything of a site but its pages. */
async function writeShell(folder: string): Promise<{ archive: Archive; props: SiteProps; views: Views }> {
  const archive = await archiveAt(join(root, "test/archives/a-ledger-of-many-kinds"));
  const site = await siteOf(archive, parts);
  writeFiles(site, folder, openStore(await scratch()));
  const { props, files } = await withTold(site.props, archive);
  for (const { address, content } of files) await write(folder, address.slice(1), content);
  return { archive, props, views: site.views };
}

async function writePictures(folder: string): Promise<Views> {
  const archive = await picturedArchive();
  await writeRasters(await rastersOf(archive), folder, openStore(await scratch()));
  return viewsAt(archive);
}

function groupsOf(material: Material): Group[] {
  return [verdictGroup, chartGroup, articleGroup, rowGroup, tableGroup, listGroup, frameGroup].map((make) =>
    make(material),
  );
}

/** Pages that every site has once. */
function ownPages({ search: [asking], notFound: [missing] }: Views, site: SiteProps) {
  if (asking === undefined || missing === undefined) throw new Error("a page is missing");
  return [
    { path: asking.frame.address.slice(1), title: "search", element: search({ view: asking, site }) },
    { path: "404.html", title: "a page that does not exist", element: notFound({ view: missing, site }) },
  ];
}

/** Does something and tells which components were used for it. */
async function noticing<Done>(act: () => Promise<Done>): Promise<Done & { readonly used: ReadonlySet<unknown> }> {
  const used = new Set<unknown>();
  const before = options.vnode;
  options.vnode = (node: VNode) => {
    used.add(node.type);
    before?.(node);
  };
  try {
    return { ...(await act()), used };
  } finally {
    if (before === undefined) delete options.vnode;
    else options.vnode = before;
  }
}

async function write(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, fileOf(`/${path}`));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
