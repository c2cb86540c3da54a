/** All that a site tells programs beside its pages: each file is made when it is its turn, and none is held. */
import type { Archive } from "../archive/model.ts";
import type { Downloads } from "../downloads/downloads.ts";
import type { SiteFile } from "../downloads/file.ts";
import type { Views } from "../views/views.ts";
import { allFeeds } from "./all.ts";
import { llmsFile } from "./llms.ts";
import { markdownFiles } from "./markdown.ts";
import { sitePages } from "./pages.ts";
import { robotsFiles } from "./robots.ts";
import { searchDescriptionFiles } from "./search-description.ts";
import { sitemapFiles } from "./sitemap.ts";

/** @param views the pages of the site */
export function* feedFiles(views: Views, downloads: Downloads, archive: Archive): Generator<SiteFile, void> {
  yield* markdownFiles(archive);
  yield* allFeeds(views.list, archive);
  yield* sitemapFiles(sitePages(views, archive), archive);
  yield* robotsFiles(archive);
  yield* searchDescriptionFiles(archive);
  yield llmsFile(downloads, archive);
}
