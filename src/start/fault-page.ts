/** What a browser is shown: the last good site, above it the faults of the last build, in it the pages that are newer. */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type DevServer from "@11ty/eleventy-dev-server";
import { allowingStyle } from "../policy/policy.ts";
import { escapeHtml } from "../text/html.ts";
import type { Outcome } from "./run-build.ts";

const style =
  "#faults{all:initial;display:block;padding:1rem 1.25rem;background:#ad2318;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}";

/**
 * A step of the dev server that serves pages which are not published yet, and sets the faults into all that it serves.
 * @param lastBuild what the last build printed when it failed; nothing before the first is over
 * @param earlyAt the page at an address, where one is newer than the published
 */
export function shownPages(lastBuild: () => Outcome | undefined, earlyAt: (url: string) => string | undefined) {
  return function (this: DevServer, request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const url = request.url ?? "/";
    const { text, language } = lastBuild() ?? { text: "", language: "vi" };
    const published = (): string | undefined =>
      text === "" ? undefined : pageOf(this.mapUrlToFilePath(url), language);
    const page = earlyAt(url) ?? published();
    if (page === undefined) {
      next();
      return;
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(text === "" ? page : withFaults(page, text, language));
  };
}

function withFaults(page: string, text: string, language: string): string {
  const faults = `<style>${style}</style><pre role="alert" id="faults" lang="${language}">${escapeHtml(text)}</pre>`;
  return allowingStyle(page, style).replace(/<body[^>]*>/, (body) => body + faults);
}

/** The page at an address, an empty one where there is none; nothing where the address leads on, or to no page. */
function pageOf({ url, filepath }: ReturnType<DevServer["mapUrlToFilePath"]>, language: string): string | undefined {
  if (url !== undefined) return undefined;
  if (filepath === undefined) return `<!doctype html><html lang="${language}"><body></body></html>`;
  return filepath.endsWith(".html") ? readFileSync(filepath, "utf8") : undefined;
}
