/** A static host that answers as ordinary ones do, and keeps an account of what it sends. */
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
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
  ".webmanifest": "application/manifest+json",
};
const binaries: Readonly<Record<string, string>> = {
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
};

/** One request and its answer. */
export interface Exchange {
  readonly path: string;
  /** When the request came, in milliseconds of the clock. */
  readonly at: number;
  /** Of the body as it was sent. */
  readonly bytes: number;
  /** Whether Pagefind's engine stands in the file, by whatever name. */
  readonly hasEngine: boolean;
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

/** A file as it goes over the wire. */
interface WireForm {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly hasEngine: boolean;
}

/** What the engine asks for first; its interface does not name it. */
const engineMark = "pagefind-entry.json";

/** A name with what is in the file: such a file never changes, and hosts let browsers keep it. */
const named = /[-_][0-9a-f]{7,}\.\w+$/;

/** Serves a folder, which must not change meanwhile, on this machine, at the root of a port of its own. */
export async function openHost(folder: string): Promise<Host> {
  const forms = new Map<string, Promise<WireForm | null>>();
  let exchanges: Exchange[] = [];
  let busy = 0;
  let lastAt = Date.now();
  const server = createServer(async (request, response) => {
    const at = Date.now();
    const path = pathOf(request);
    busy += 1;
    response.once("close", () => {
      busy -= 1;
      lastAt = Date.now();
    });
    const coming = forms.get(path) ?? wireForm(folder, path);
    forms.set(path, coming);
    const form = await coming;
    exchanges.push({ path, at, bytes: answer(request, response, form), hasEngine: form?.hasEngine ?? false });
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
function answer(request: IncomingMessage, response: ServerResponse, form: WireForm | null): number {
  if (form === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end();
    return 0;
  }
  const { body, headers } = form;
  if (request.headers["if-none-match"] === headers["etag"]) {
    response.writeHead(304, headers).end();
    return 0;
  }
  response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
  return body.length;
}

/** Compressed as zlib does it by itself, which is about what hosts do; null where there is no such file. */
async function wireForm(folder: string, path: string): Promise<WireForm | null> {
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return null;
  const { mtime } = await stat(file);
  const caching = {
    etag: `"${mtime.getTime().toString(16)}-${content.length.toString(16)}"`,
    "last-modified": mtime.toUTCString(),
    "cache-control": named.test(path) ? "max-age=31536000, immutable" : "max-age=600",
  };
  const text = texts[extname(file)];
  const type = text ?? binaries[extname(file)] ?? "application/octet-stream";
  const packing = text === undefined ? {} : { "content-encoding": "gzip", vary: "accept-encoding" };
  return {
    body: text === undefined ? content : gzipSync(content),
    headers: { ...caching, "content-type": type, ...packing },
    hasEngine: extname(file) === ".js" && content.includes(engineMark),
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
