/** 404.html is shown at any address: finds the site's root by its marker, trying each folder upwards, and mends the links. */
import { followTheme } from "./kept-theme.ts";

const markerName = "doi-chieu.json";

async function rootOf(path: string): Promise<string | undefined> {
  const folders = path.split("/").slice(1, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = `/${folders
      .slice(0, depth)
      .map((name) => `${name}/`)
      .join("")}`;
    const answer = await fetch(folder + markerName).catch(() => undefined);
    const marker: unknown = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
    if (typeof marker === "object" && marker !== null && "tool" in marker) return folder;
  }
  return undefined;
}

async function mendLinks(): Promise<void> {
  const root = await rootOf(location.pathname);
  if (root === undefined) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-to]"))
    link.href = root + (link.dataset["to"] ?? "/").slice(1);
}

followTheme();
void mendLinks();
