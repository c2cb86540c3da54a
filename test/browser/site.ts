/** A built site behind a plain static server at a sub-path, and pages of a real browser that look at it. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import type { Browser, BrowserContextOptions, Page, Route } from "playwright-core";
import { root, scratch } from "../tools.ts";
import { putSite } from "./built.ts";
import { launch } from "./chromium.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

type Headers = Readonly<Record<string, string>>;

export interface Shown {
  /** The address of the site's root, with its sub-path. */
  readonly base: string;
  /** The folder that is served. */
  readonly folder: string;
  /** Opens a page of the site; what goes wrong in it is collected in `troubles`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export interface Opened {
  readonly page: Page;
  /** Errors of scripts, requests that failed or left the site, and what the page's policy has refused. */
  readonly troubles: readonly string[];
}

/**
 * Shows the site of an archive: serves it at `/kho/luu-tru/` and starts a browser.
 * @param archive its folder; the project's own where none is given
 * @param headers what the server sends along with every page, such as its policy
 */
export async function showSite(archive = root, headers: Headers = {}): Promise<Shown> {
  const folder = join(await scratch(), "dist");
  await putSite(archive, folder);
  return showFolder(folder, headers);
}

/** Serves a site that is built already, in the same way. */
export async function showFolder(folder: string, headers: Headers = {}): Promise<Shown> {
  const server = await serve(folder, "/kho/luu-tru/", headers);
  const browser = await launch();
  return {
    base: server.base,
    folder,
    open: (path, options) => openPage(browser, server.base, path, options),
    close: async () => {
      await browser.close();
      server.server.closeAllConnections();
      server.server.close();
    },
  };
}

/** What the console tells of a policy that refuses something. */
const refusal = /content security policy|requires 'Trusted/i;

/** Opens a page of a site; what goes wrong in it is collected. */
export async function openPage(
  browser: Browser,
  base: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const page = await (await browser.newContext(options)).newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => refusal.test(message.text()) && troubles.push(message.text()));
  page.on(
    "response",
    (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`),
  );
  page.on(
    "request",
    (request) =>
      /^https?:/.test(request.url()) && !request.url().startsWith(base) && troubles.push(`outside: ${request.url()}`),
  );
  await page.goto(new URL(path, base).href);
  return { page, troubles };
}

/** A text with plain spaces, where it does not matter which of them keep a line together. */
export function plain(text: string | null | undefined): string {
  return (text ?? "").replaceAll("\u00a0", " ");
}

/**
 * Treats the requests of a page that is open already. A page that was loaded before may be given from the browser's memory what
 * another page has loaded, past any route: it is loaded anew.
 */
export async function intercept(page: Page, what: string, treat: (route: Route) => Promise<void>): Promise<void> {
  await page.route(what, treat);
  await page.reload();
}

/** Answers as a static host does: folders by their index.html, what is missing by 404.html. */
async function serve(folder: string, prefix: string, headers: Headers): Promise<{ server: Server; base: string }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    const file =
      inside === undefined ? undefined : inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    const found = file === undefined ? undefined : await readFile(join(folder, file)).catch(() => undefined);
    const shown = found === undefined ? "404.html" : (file ?? "");
    response.writeHead(found === undefined ? 404 : 200, {
      "content-type": types[extname(shown)] ?? "application/octet-stream",
      ...(shown.endsWith(".html") ? headers : {}),
    });
    response.end(found ?? (await readFile(join(folder, "404.html"))));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { server, base: `http://localhost:${port}${prefix}` };
}
