/** A page of every kind: of the project's own archive, and of one with every kind of row. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { archiveOf, root } from "../tools.ts";
import { hardFiles } from "./hard.ts";
import { type Shown, showSite } from "./site.ts";

export const kinds = {
  home: "",
  article: "bai-viet/2020/san-xuat-va-xuat-khau-khu-cong-nghiep-ha-noi/",
  list: "bai-viet/",
  year: "bai-viet/2020/",
  topic: "chu-de/xuat-khau/",
  organisation: "don-vi/kcn-ha-noi/",
  ledger: "chi-tieu/",
  "row with a derived target": "chi-tieu/xuat-khau-tang-truong-2015-2020/",
  "row with parts": "chi-tieu/du-an-thu-phat/",
  "row in words": "chi-tieu/nhiem-vu-nhiem-ky-2020-2025/",
  period: "ky/2015-2020/",
  due: "den-han/",
  coverage: "con-so-chua-ghi/",
  search: "tim-kiem/?q=xuat+khau",
  downloads: "du-lieu/",
  about: "gioi-thieu/",
};

/** Of the archive `a-ledger-of-many-kinds`. */
export const richKinds = {
  "series with a break and a correction": "qua-cac-ky/tinh-an-hai/ho-ngheo/",
  "series of years and of terms": "qua-cac-ky/tinh-an-hai/tang-xuat-khau/",
  "series of running totals": "qua-cac-ky/so-cong-thuong/du-an/",
  "organisation with parent and predecessors": "don-vi/so-cong-thuong/",
  "organisation with a scorecard": "don-vi/tinh-an-hai/",
  "period with a scorecard": "ky/2016-2020/",
  "due with all its parts": "den-han/",
  "coverage with all its parts": "con-so-chua-ghi/",
  "ledger with many periods": "chi-tieu/",
};

/** The sites that have a page of every kind. */
export interface KindSites {
  readonly own: Shown;
  readonly rich: Shown;
  readonly close: () => Promise<void>;
}

/** Builds and shows both. */
export async function showKinds(): Promise<KindSites> {
  const own = await showSite();
  const rich = await showSite(join(root, "test/archives/a-ledger-of-many-kinds"));
  const close = async (): Promise<void> => {
    await own.close();
    await rich.close();
  };
  return { own, rich, close };
}

/** The same, and beside them articles that are hard to lay out. */
export interface AllSites extends KindSites {
  readonly hard: Shown;
}

/** Builds and shows all three. */
export async function showAll(): Promise<AllSites> {
  const kinds = await showKinds();
  const hard = await showSite(await archiveOf(hardFiles));
  const close = async (): Promise<void> => {
    await kinds.close();
    await hard.close();
  };
  return { ...kinds, hard, close };
}

/** Every kind with its name, its address and the site that it is in. */
export const everyKind = [
  ...Object.entries(kinds).map(([kind, path]) => ({ kind, path, site: "own" }) as const),
  ...Object.entries(richKinds).map(([kind, path]) => ({ kind, path, site: "rich" }) as const),
];

/** Waits until the typefaces are there, and what a search has found. */
export async function settled(page: Page): Promise<void> {
  if (page.url().includes("/tim-kiem/?q=")) await page.waitForSelector("#search-status[data-state=done]");
  await page.evaluate("document.fonts.ready.then(() => {})");
}

/** Opens the search dialog on an article and holds it as it opens, then with what it has found. */
export async function eachDialog(site: Shown, holds: (page: Page, what: string) => Promise<void>): Promise<void> {
  const { page } = await site.open(kinds.article);
  await page.keyboard.press("/");
  await page.waitForSelector("dialog[open]");
  await holds(page, "empty dialog");
  await page.keyboard.type("xuất khẩu");
  await page.waitForSelector("dialog [role=option]");
  await holds(page, "dialog with results");
}
