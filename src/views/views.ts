/** All pages of a site: from the model to what each template receives, and nothing else. */
import type { Archive } from "../archive/model.ts";
import type { Downloads } from "../downloads/downloads.ts";
import type { Shard } from "../search/index/shards.ts";
import { aboutViews } from "./about.ts";
import { articleViews } from "./articles.ts";
import { coverageViews } from "./coverage.ts";
import { dataViews } from "./data.ts";
import { dueViews } from "./due.ts";
import { homeViews } from "./home.ts";
import { ledgerViews } from "./ledger.ts";
import { listViews } from "./lists.ts";
import { movedViews } from "./moved.ts";
import { periodViews } from "./periods.ts";
import { rowViews } from "./rows.ts";
import { searchViews } from "./search.ts";
import { seriesViews } from "./series.ts";
import { frameOf } from "./view.ts";

/** The props of every page, by the kind that its template is named for. */
export function viewsOf(archive: Archive, downloads: Downloads, shards: readonly Shard[]) {
  return {
    home: homeViews(archive),
    article: articleViews(archive),
    list: listViews(archive),
    ledger: ledgerViews(archive),
    row: rowViews(archive),
    series: seriesViews(archive),
    period: periodViews(archive),
    due: dueViews(archive),
    coverage: coverageViews(archive),
    search: searchViews(archive, shards),
    data: dataViews(archive, downloads),
    about: aboutViews(archive),
    moved: movedViews(archive),
    // A host shows the one at the root, whatever address is asked for.
    notFound:
      archive.site.lang !== archive.own
        ? []
        : [
            {
              frame: frameOf(
                archive,
                "none",
                "/404.html",
                archive.strings.notFound.title,
                archive.strings.notFound.text,
              ),
              props: { url: archive.site.url },
            },
          ],
  };
}

export type Views = ReturnType<typeof viewsOf>;
