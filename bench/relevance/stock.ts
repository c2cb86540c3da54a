/** Stock Pagefind on the same pages: its own index, and its own interface in the shell of the same search page. */
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pagefind, root } from "../contestants.ts";
import { type Command, measure } from "../measure.ts";

const searchPage = "tim-kiem/index.html";

/** What the tool's own index holds: articles and rows of the ledger, and no list. */
const indexed = "{bai-viet/[0-9][0-9][0-9][0-9]/*,chi-tieu/*}/index.html";

/**
 * Makes the site of stock Pagefind out of the tool's.
 * @param site the tool's finished site, which stays as it is
 * @param folder the folder to make, deleted before
 */
export async function makeStock(site: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const path of sharedFiles(site)) share(join(site, path), join(folder, path));
  const page = stockPage(readFileSync(join(site, searchPage), "utf8"));
  mkdirSync(dirname(join(folder, searchPage)), { recursive: true });
  writeFileSync(join(folder, searchPage), page);
  await measure(indexing(folder), root);
}

/** Navigation and foot of a page are left out by Pagefind itself; its root keeps the rest to the page's main part. */
function indexing(folder: string): Command {
  const args = [pagefind, "--site", folder, "--glob", indexed, "--root-selector", "main"];
  return { name: "pagefind", program: process.execPath, args };
}

/** Pages and assets; whatever serves the tool's own search stays behind. */
function sharedFiles(site: string): readonly string[] {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" });
  return files.filter((path) => (path.endsWith(".html") && path !== searchPage) || /^assets\/.*\.\w+$/.test(path));
}

/** The same file under a second name where the disk allows it. */
function share(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}

/**
 * The search page with Pagefind's component UI in place of its main part, and without the tool's scripts.
 * @throws {Error} when the page has no main part or heading
 */
export function stockPage(html: string): string {
  const heading = /<h1\b.*?<\/h1>/s.exec(html)?.[0];
  const bare = html
    .replace(/<script\b.*?<\/script>/gs, "")
    .replace(/<link\b[^>]*\bas="?(?:script|fetch|worker)\b[^>]*>|<link\b[^>]*\bmodulepreload\b[^>]*>/g, "")
    .replace(/<meta\b[^>]*http-equiv[^>]*>/gi, "");
  const main = /(<main\b[^>]*>).*<\/main>/s;
  if (heading === undefined || !main.test(bare)) throw new Error(`${searchPage} has another form than the bench knows`);
  return bare
    .replace(main, (_, open: string) => `${open}${components(heading)}</main>`)
    .replace("</head>", () => `${loading}</head>`);
}

/** As Pagefind's documentation puts an input, a summary and results on a page of one's own. */
function components(heading: string): string {
  return `<div class="hero short">${heading}<pagefind-input></pagefind-input></div><pagefind-summary></pagefind-summary><pagefind-results max-results="10"></pagefind-results>`;
}

const loading = `<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css"><script type="module" src="/pagefind/pagefind-component-ui.js"></script><script type="module">const q=new URLSearchParams(location.search).get("q");if(q)PagefindComponents.getInstanceManager().getInstance("default").triggerSearch(q)</script>`;
