/** What the server of `start` answers nobody: addresses that are none, pages of elsewhere that call it by a name of theirs, what lies outside of the site. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { join } from "node:path";
import type DevServer from "@11ty/eleventy-dev-server";
import { printWords } from "../input/fault.ts";
import { type FaultLanguage, wordsIn } from "../input/said.ts";
import { hostUnknown } from "../pipeline/messages.ts";
import { realOf } from "../publish/place.ts";
import { isWithin } from "../store/files.ts";

type Asked = Pick<IncomingMessage, "url" | "headers">;
interface Answer {
  statusCode: number;
  readonly setHeader: (name: string, value: string) => unknown;
  readonly end: (text?: string) => unknown;
}

/** The first step of the dev server: an address that cannot be one is refused, for it would end the server. */
export function refuseOddAddresses(
  request: Pick<Asked, "url">,
  response: Pick<Answer, "statusCode" | "end">,
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
 * A step that answers to this machine's own names alone. Whoever owns a name can have it lead to this machine, and a page of theirs could
 * then read here as if it were its own site.
 * @param host the name or address that was asked for
 */
export function refuseOddHosts(host: string, language: FaultLanguage) {
  return (request: Pick<Asked, "headers">, response: Answer, next: () => void): void => {
    const name = nameIn(request.headers.host ?? "localhost");
    if (name === host.toLowerCase() || isOwnName(name)) {
      next();
      return;
    }
    response.statusCode = 403;
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.end(`${printWords(wordsIn(hostUnknown(name), language))}\n`);
  };
}

/** The name of a host, without its port; of an address of the newer kind without its brackets. */
function nameIn(host: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return (bracketed ?? plain ?? "").toLowerCase();
}

/** No name of elsewhere is an address, and none leads to this machine that ends so. */
function isOwnName(name: string): boolean {
  return isIP(name) !== 0 || name === "localhost" || name.endsWith(".localhost");
}

/**
 * A step that follows no link out of the site: a server that the site goes to may not either, and what lies there is not published.
 * @param out the folder of the site, or a link to it
 */
export function refuseOutside(out: string) {
  return function (this: DevServer, request: Pick<Asked, "url">, response: ServerResponse, next: () => void): void {
    const { filepath, url } = this.mapUrlToFilePath(request.url ?? "/");
    // For what is not there, the page that says so is given.
    const file = filepath ?? join(out, "404.html");
    if (url !== undefined || isWithin(realOf(out), realOf(file))) {
      next();
      return;
    }
    response.statusCode = 404;
    response.end();
  };
}
