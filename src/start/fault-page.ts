/** Shows the faults of the last build on every page, above the last good site. */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type DevServer from "@11ty/eleventy-dev-server";

const style =
  "all:initial;display:block;padding:1rem 1.25rem;background:#ad2318;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere";

/** The first step of the dev server: an address that cannot be one is refused, for it would end the server. */
export function refuseOddAddresses(
  request: Pick<IncomingMessage, "url">,
  response: { statusCode: number; readonly end: () => void },
  next: () => void,
): void {
  if (isPlainPath(request.url ?? "/")) {
    next();
    return;
  }
  response.statusCode = 400;
  response.end();
}

function isPlainPath(url: string): boolean {
  try {
    const path = decodeURIComponent(url.split("?")[0] ?? "");
    return path.startsWith("/") && !path.split(/[\\/]/).includes("..") && !path.includes("\0");
  } catch {
    return false;
  }
}

/**
 * A step of the dev server that sets the faults into the pages it serves.
 * @param faultsNow what the last build printed when it failed; empty when it did not
 */
export function faultPage(faultsNow: () => string) {
  return function (this: DevServer, request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const faults = faultsNow();
    const found = faults === "" ? undefined : this.mapUrlToFilePath(request.url ?? "/");
    if (faults === "" || found?.url !== undefined) {
      next();
      return;
    }
    const isPage = found?.filepath === undefined || found.filepath.endsWith(".html");
    if (!isPage) {
      next();
      return;
    }
    const page =
      found?.filepath === undefined
        ? "<!doctype html><html lang=vi><body></body></html>"
        : readFileSync(found.filepath, "utf8");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      page.replace(
        /<body[^>]*>/,
        (body) => `${body}<pre role="alert" id="faults" style="${style}">${escapeHtml(faults)}</pre>`,
      ),
    );
  };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
