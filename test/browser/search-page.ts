/** What the tests of the search page ask of it. */
import type { Page } from "playwright-core";
import type { Opened, Shown } from "./site.ts";

export const box = "input[type=search][name=q]";

/** Waits until the shown results answer a query, to the letter; gives how many there are. */
export async function answered(page: Page, query: string): Promise<number> {
  await page.waitForFunction((wanted) => {
    const { state, query: known } = document.querySelector<HTMLElement>("#search-status")?.dataset ?? {};
    return state === "done" && known === wanted;
  }, query);
  return total(page);
}

export async function total(page: Page): Promise<number> {
  return Number(await page.getAttribute("#search-status", "data-total"));
}

/** Opens the search page with a query in its address, and waits for the answer. */
export async function ask(site: Shown, query: string, more: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const opened = await site.open(`tim-kiem/?${new URLSearchParams({ q: query, ...more })}`);
  await answered(opened.page, query);
  return opened;
}

/** Puts a query into the field at once, as a paste does. */
export async function askOn(page: Page, query: string): Promise<number> {
  await page.fill(box, query);
  return answered(page, query);
}

export async function titles(page: Page): Promise<string[]> {
  return page.locator("#results > li > a").allTextContents();
}

/** The texts of a field's choices, once they tell how many results each would leave. */
export async function counted(page: Page, name: string): Promise<ReadonlyMap<string, number>> {
  await page.waitForFunction(
    (field) =>
      [...document.querySelectorAll(`select[name="${field}"] option`)].some(({ textContent }) =>
        /\(\d+\)$/.test(textContent ?? ""),
      ),
    name,
  );
  const options = await page
    .locator(`select[name="${name}"] option`)
    .evaluateAll((all) => all.map((one) => [one.getAttribute("value") ?? "", one.textContent ?? ""] as const));
  return new Map(
    options.flatMap(([value, text]) => (value === "" ? [] : [[value, Number(/\((\d+)\)$/.exec(text)?.[1])] as const])),
  );
}
