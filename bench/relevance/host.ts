/** A static host that answers as ordinary ones do, and keeps an account of what it sends. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";

/** What hosts compress on the way; Pagefind's files and fonts are compressed as they lie. */
const texts: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
};
const binaries: Readonly<Record<string, string>> = { ".woff2": "font/woff2", ".wasm": "application/wasm" };

/** One request and its answer. */
export interface Exchange {
  readonly path: string;
  /** When the request came, in milliseconds of the clock. */
  readonly at: number;
  /** Of the body as it was sent. */
  readonly bytes: number;
}

export interface Host {
  /** The address of the site's root. */
  readonly base: string;
  /** Forgets what was asked before. */
  readonly beginVisit: () => void;
  /** What was asked since, in the order in which it came. */
  readonly visit: () => readonly Exchange[];
  /** Waits until nothing has been asked for so long. */
  readonly idle: (milliseconds: number) => Promise<void>;
  readonly close: () => void;
}

/** Serves a folder on this machine, at the root of a port of its own. */
export async function openHost(folder: string): Promise<Host> {
  let exchanges: Exchange[] = [];
  let busy = 0;
  let lastAt = Date.now();
  const server = createServer(async (request, response) => {
    const at = Date.now();
    busy += 1;
    response.once("close", () => {
      busy -= 1;
      lastAt = Date.now();
    });
    const bytes = await answer(folder, request, response);
    exchanges.push({ path: pathOf(request), at, bytes });
  });
  return {
    base: await listen(server),
    beginVisit: () => {
      exchanges = [];
    },
    visit: () => exchanges.toSorted((a, b) => a.at - b.at),
    idle: async (milliseconds) => {
      while (busy > 0 || Date.now() - lastAt < milliseconds) await wait(20);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @returns the size of the body sent */
async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<number> {
  const path = pathOf(request);
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const content = await readFile(join(folder, normalize(file))).catch(() => undefined);
  if (content === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end();
    return 0;
  }
  const etag = `"${createHash("sha1").update(content).digest("hex").slice(0, 16)}"`;
  const caching = { etag, "cache-control": "max-age=600" };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, caching).end();
    return 0;
  }
  const { body, headers } = wireForm(extname(file), content);
  response.writeHead(200, { ...caching, ...headers, "content-length": body.length }).end(body);
  return body.length;
}

/** Compressed at the level that zlib takes by itself, as most hosts do. */
function wireForm(extension: string, content: Buffer): { body: Buffer; headers: Readonly<Record<string, string>> } {
  const text = texts[extension];
  if (text === undefined)
    return { body: content, headers: { "content-type": binaries[extension] ?? "application/octet-stream" } };
  return {
    body: gzipSync(content),
    headers: { "content-type": text, "content-encoding": "gzip", vary: "accept-encoding" },
  };
}

function pathOf(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the host has no port");
  return `http://127.0.0.1:${address.port}/`;
}
