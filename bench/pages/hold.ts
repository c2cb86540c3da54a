/** One page held against all that pages are held to. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { bringAxe, violationsOf } from "../../test/browser/axe.ts";
import { layoutFaultsOf } from "../../test/browser/inside.ts";
import type { Opened, Shown } from "../../test/browser/site.ts";
import { htmlFaultsOf } from "../../test/build/html-rules.ts";

/** What a page is held against. */
export const checks = ["html", "layout", "access", "script"] as const;
export type Check = (typeof checks)[number];

/** Something that is wrong with a page. */
export interface Wrong {
  readonly path: string;
  readonly check: Check;
  readonly what: string;
}

const widths = [320, 390, 768, 1280, 1920];

/**
 * All that is wrong with a page.
 * @param path of its file below the site's folder, `bai-viet/2020/ten/index.html`
 */
export async function hold(site: Shown, { page, troubles }: Opened, path: string): Promise<readonly Wrong[]> {
  const before = troubles.length;
  await page.goto(site.base + path.replace(/index\.html$/, ""));
  const html = await htmlFaultsOf(path, await readFile(join(site.folder, path), "utf8"));
  const layout = await layoutOf(page);
  const access = await accessOf(page);
  const found = { html, layout, access, script: troubles.slice(before) };
  return checks.flatMap((check) => found[check].map((what) => ({ path, check, what })));
}

async function layoutOf(page: Page): Promise<readonly string[]> {
  await page.evaluate("document.fonts.ready.then(() => {})");
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await layoutFaultsOf(page)).map((fault) => `${width} px: ${fault}`));
  }
  return found;
}

/** Each theme once, each at a width of its own: what is held against the eye depends on the one, what can be reached on the other. */
const looks = [
  { width: 390, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

async function accessOf(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  const found: string[] = [];
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await violationsOf(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
  }
  return found;
}
