/** A copy on the web is held against what was published, whatever the host does on the way. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/input/fault.ts";
import { checkCopy } from "../../src/keep/copy.ts";
import type { Found } from "../../src/keep/found.ts";
import { type Manner, webCopy } from "../../src/keep/web.ts";
import { siteOf } from "./site.ts";

const web = suite("copies on the web");

const files = {
  "index.html": "<!doctype html><title>Kho</title>",
  "404.html": "<!doctype html><title>Không có</title>",
  "bai-viet/một hai #1.html": "<!doctype html><title>Bài</title>",
  "doi-chieu.json": "{}",
  ".htaccess": "# máy chủ",
  _headers: "/*",
};
const site = await siteOf(files);

const quick: Manner = { together: 3, waits: [1, 1], patience: 2_000, least: 100, most: 1_000_000 };

type Treat = (path: string, response: ServerResponse, request: IncomingMessage) => boolean | Promise<boolean>;

/** Serves the site below a path; what a host does otherwise is done first. */
async function host<T>(treat: Treat, act: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "").replace(/^\/kho\//, "");
    if (await treat(path, response, request)) return;
    const content = await readFile(join(site, path)).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200);
    response.end(content ?? files["404.html"]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  try {
    return await act(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/kho/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** What is found at fault in a copy. */
async function faultsOf(treat: Treat, path = ""): Promise<string[]> {
  return host(treat, async (address) => {
    const { faults } = await checkCopy(address + path, site);
    return faults.map(({ file, message }) => `${file}: ${message}`);
  });
}

web("that are whole have no fault; what cannot be known of them is said", async () => {
  await host(
    () => false,
    async (address) => {
      const { faults, files: count, notes } = await checkCopy(address.replace(/\/$/, ""), site);
      assert.equal([faults, count], [[], 5]);
      assert.match(notes.map(({ message }) => message).join(), /added to a copy cannot be seen/);
      assert.equal((await checkCopy(`${address}index.html`, site)).faults, []);
    },
  );
});

web("need not give what a host reads for itself, and gives to nobody", async () => {
  const faults = await faultsOf((path, response) => {
    const isForHost = path === ".htaccess" || path === "_headers";
    if (isForHost) response.writeHead(403).end();
    return isForHost;
  });
  assert.equal(faults, []);
});

/** Asks once for a page of which a host sends so much, so often; and for another. */
async function lookedAt(bytes: number, every: number, manner: Partial<Manner>): Promise<readonly [Found, Found]> {
  const none: Found = { missing: true };
  return host(
    (path, response) => {
      if (path !== "index.html") return false;
      const more = setInterval(() => response.write("a".repeat(bytes)), every);
      response.on("close", () => clearInterval(more));
      return true;
    },
    async (address) => {
      const found = await webCopy(address, { ...quick, waits: [], ...manner }).look(
        ["index.html", "404.html"],
        () => {},
      );
      return [found.get("index.html") ?? none, found.get("404.html") ?? none];
    },
  );
}

web("an answer without end is one that cannot be read, and is not held", async () => {
  const [endless, other] = await lookedAt(1000, 5, { most: 50_000 });
  assert.equal(endless, { unread: "> 50000 bytes" });
  assert.ok("sum" in other);
});

web("an answer that drips is not waited for, nor asked for again", async () => {
  const begin = performance.now();
  const [dripping, other] = await lookedAt(1, 50, { patience: 400, least: 1000, waits: [1, 1, 1] });
  assert.match("unread" in dripping ? dripping.unread : "", /^\d+ bytes \/ \d\.\d s$/);
  assert.ok("sum" in other);
  assert.ok(performance.now() - begin < 1500);
});

web("an answer is waited for as long as it comes", async () => {
  let left = 12;
  const faults = await host(
    (path, response) => {
      if (path !== "index.html") return false;
      const more = setInterval(() => (left-- > 0 ? response.write("a".repeat(100)) : response.end()), 50);
      response.on("close", () => clearInterval(more));
      return true;
    },
    async (address) => webCopy(address, { ...quick, waits: [], patience: 400 }).look(["index.html"], () => {}),
  );
  assert.ok("sum" in (faults.get("index.html") ?? {}));
});

web("a host that is silent is asked again", async () => {
  let asked = 0;
  const found = await host(
    (path) => {
      if (path === "index.html") asked += 1;
      return path === "index.html" && asked === 1;
    },
    async (address) => webCopy(address, { ...quick, patience: 200 }).look(["index.html"], () => {}),
  );
  assert.ok("sum" in (found.get("index.html") ?? {}));
  assert.is(asked, 2);
});

web("may come compressed, and by way of a redirect", async () => {
  const faults = await faultsOf((path, response, request) => {
    if (path === "index.html") {
      response.writeHead(308, { location: "/kho/" }).end();
      return true;
    }
    if (path !== "" || !String(request.headers["accept-encoding"]).includes("gzip")) return false;
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(files["index.html"]));
    return true;
  });
  assert.equal(faults, []);
});

web("whose files are changed or missing are told so, by name", async () => {
  const faults = await faultsOf((path, response) => {
    if (path === "index.html") response.end("khác");
    else if (path.startsWith("bai-viet/")) response.writeHead(410).end();
    else return false;
    return true;
  });
  assert.equal(faults, [
    "bai-viet/một hai #1.html: the file is missing",
    "index.html: the file is not as it was published",
  ]);
});

web("whose host says that all is well where nothing is are told what is missing all the same", async () => {
  const faults = await faultsOf((path, response) => {
    if (path === "manifest-sha256.txt" || path === "index.html" || path === "404.html") return false;
    response.writeHead(200).end(files["404.html"]);
    return true;
  });
  assert.equal(
    faults.map((fault) => fault.slice(0, 45)),
    ["bai-viet/một hai #1.html: the file is missing", "doi-chieu.json: the file is missing: the host"],
  );
});

web("that lead elsewhere for a file are told where to", async () => {
  const faults = await faultsOf((path, response) => {
    if (path === "index.html") response.writeHead(302, { location: "/kho/404.html" }).end();
    return path === "index.html";
  });
  assert.match(faults.join(), /^index.html: the host leads to http:\/\/127\.0\.0\.1:\d+\/kho\/404\.html, where/);
});

web(
  "may lead on by themselves from where a page does, to the same place and no other; packed files are not asked for",
  async () => {
    const [old, now] = ["tin/cu.html", "bai-viet/moi/index.html"];
    const moved = await siteOf({
      ...files,
      [old]: '<!doctype html><meta http-equiv="refresh" content="0; url=../bai-viet/moi/">',
      [now]: "<!doctype html><title>Mới</title>",
      [`${now}.br`]: "nén",
    });
    for (const [to, faults] of [
      ["/kho/bai-viet/moi/", 0],
      ["/kho/index.html", 1],
    ] as const)
      await host(
        async (path, response) => {
          if (path === old) response.writeHead(301, { location: to }).end();
          else if (path.endsWith(".br")) response.writeHead(403).end();
          else response.end(await readFile(join(moved, path.replace(/\/$/, "/index.html"))).catch(() => ""));
          return true;
        },
        async (address) => assert.is((await checkCopy(address, moved)).faults.length, faults, to),
      );
  },
);

web("of another build are told so once, not file by file", async () => {
  const other = await siteOf({ ...files, "index.html": "<!doctype html><title>Kho mới</title>", "moi.html": "mới" });
  const faults = await faultsOf(async (path, response) => {
    response.end(await readFile(join(other, path)).catch(() => undefined));
    return true;
  });
  assert.equal(faults, [
    "manifest-sha256.txt: the copy is one of another build: files that only its own manifest has so: 1",
    "moi.html: the file is not one of those that were published",
  ]);
});

web("without a manifest of their own are at fault for that", async () => {
  const faults = await faultsOf((path, response) => {
    if (path === "manifest-sha256.txt") response.writeHead(404).end();
    return path === "manifest-sha256.txt";
  });
  assert.equal(faults, ["manifest-sha256.txt: the file is missing"]);
});

web("whose host is busy for a while are asked again; who refuses is not", async () => {
  const asked: Record<string, number> = {};
  await host(
    (path, response) => {
      asked[path] = (asked[path] ?? 0) + 1;
      if (path === "404.html") response.writeHead(403).end();
      else if (path !== "index.html" || asked[path] > 2) return false;
      else if (asked[path] === 1) response.writeHead(503).end();
      else response.destroy();
      return true;
    },
    async (address) => {
      const found = await webCopy(address, quick).look(["index.html", "404.html"], () => {});
      assert.ok("sum" in (found.get("index.html") ?? {}));
      assert.equal(found.get("404.html"), { unread: "HTTP 403" });
      assert.equal([asked["index.html"], asked["404.html"]], [3, 1]);
    },
  );
});

web("that are gone altogether are told so at once, not for each of their files", async () => {
  const many = Array.from({ length: 500 }, (_, index) => `${index}.html`);
  let asked = 0;
  await host(
    (path, response) => {
      if (!/^\d/.test(path)) return false;
      asked += 1;
      response.destroy();
      return true;
    },
    async (address) => {
      const message = await webCopy(address, quick)
        .look(many, () => {})
        .then(
          () => "",
          (error: unknown) => (error instanceof UserError ? error.message : String(error)),
        );
      assert.match(message, /cannot be reached: /);
      assert.ok(asked < 100, `${asked}`);
    },
  );
});

web("that are no site's address are refused", async () => {
  for (const place of ["https://a:b@example.org/", "https://example.org/?a", "khong-co-thu-muc-nay"])
    await checkCopy(place, site).then(
      () => assert.unreachable(place),
      (error: unknown) => assert.instance(error, UserError),
    );
});

web.run();
