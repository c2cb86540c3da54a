/** Pages of a site as they are written, in memory, by their addresses. */
import type { Archive } from "../../src/archive/model.ts";
import { render as article } from "../../src/pages/article.11ty.tsx";
import { render as data } from "../../src/pages/data.11ty.tsx";
import { render as home } from "../../src/pages/home.11ty.tsx";
import { render as list } from "../../src/pages/list.11ty.tsx";
import { render as row } from "../../src/pages/row.11ty.tsx";
import { render as series } from "../../src/pages/series.11ty.tsx";
import { htmlOf } from "../../src/render/eleventy.ts";
import { siteOf } from "../../src/render/site.ts";

/** Of each kind that tells programs something. */
export async function pagesOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const { views, props: site } = await siteOf(archive, []);
  const pages = [
    ...views.article.map((view) => [view.frame.address, htmlOf(article({ view, site }))] as const),
    ...views.row.map((view) => [view.frame.address, htmlOf(row({ view, site }))] as const),
    ...views.home.map((view) => [view.frame.address, htmlOf(home({ view, site }))] as const),
    ...views.data.map((view) => [view.frame.address, htmlOf(data({ view, site }))] as const),
    ...views.list.map((view) => [view.frame.address, htmlOf(list({ view, site }))] as const),
    ...views.series.map((view) => [view.frame.address, htmlOf(series({ view, site }))] as const),
  ];
  return new Map(pages);
}

/** The JSON-LD of a page, to the letter. */
export function ldOf(html: string): string | undefined {
  return /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
}
