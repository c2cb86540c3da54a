/** The server of `start` is there for this machine alone, by its own names, and gives nothing that lies outside of the site. */
import { mkdir, symlink } from "node:fs/promises";
import { request } from "node:http";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { refuseOddHosts, refuseOutside } from "../../src/start/guard.ts";
import { ownHost, SiteServer, shownAt } from "../../src/start/server.ts";
import { scratch, writeAll } from "../tools.ts";

const guard = suite("server of start");

const folder = await scratch();
const out = join(folder, "trang");
await writeAll(folder, {
  "ban/index.html": "<!doctype html><title>Kho</title>",
  "ban/bai/index.html": "<!doctype html><title>Bài</title>",
  "rieng/mat.txt": "mật",
  "rieng/index.html": "mật",
});
await symlink("ban", out);
await symlink(join(folder, "rieng", "mat.txt"), join(folder, "ban", "mat.txt"));
await symlink(join(folder, "rieng"), join(folder, "ban", "rieng"));
await symlink("bai", join(folder, "ban", "bai-khac"));
await mkdir(join(folder, "ban", "trong"));

const quiet = { info: () => {}, log: () => {}, error: () => {} };
const server = new SiteServer(out, ownHost, {
  logger: quiet,
  middleware: [refuseOddHosts("kho.lan", "en"), refuseOutside(out)],
});
guard.before(async () => {
  server.serve(0);
  await server.ready();
});
guard.after(() => server.close());

interface Answered {
  readonly status: number | undefined;
  readonly text: string;
}

function portOf(): number {
  const address = server.server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** Asks by the name of a host. */
function asked(path: string, host = `localhost:${portOf()}`): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const wanted = request({ host: ownHost, port: portOf(), path, headers: { host } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (more: string) => (text += more));
      response.on("end", () => resolve({ status: response.statusCode, text }));
    });
    wanted.on("error", reject).end();
  });
}

guard("listens at no other address", () => {
  const address = server.server.address();
  assert.is(typeof address === "object" ? address?.address : undefined, "127.0.0.1");
});

guard("answers to its own names and to addresses, and to no name that others may own", async () => {
  for (const host of [
    "localhost",
    "LOCALHOST:1",
    "a.localhost",
    "127.0.0.1:80",
    "[::1]:80",
    "192.168.1.7",
    "kho.lan:8",
  ])
    assert.is((await asked("/", host)).status, 200, host);
  for (const host of ["xau.example", "localhost.xau.example:8080", "127.0.0.1.xau.example", "[x]"]) {
    const { status, text } = await asked("/", host);
    assert.is(status, 403, host);
    assert.not.match(text, /<title>/);
  }
  assert.match((await asked("/", "xau.example")).text, /^this server is asked for by the name “xau\.example”/);
});

guard("follows no link out of the site, and those within it", async () => {
  assert.match((await asked("/bai-khac/")).text, /Bài/);
  for (const path of ["/mat.txt", "/rieng/", "/rieng/mat.txt", "/rieng/index.html"]) {
    const { status, text } = await asked(path);
    assert.is(status, 404, path);
    assert.not.match(text, /mật/);
  }
  assert.is((await asked("/khong-co/")).status, 404);
});

guard("names the address that it is found at", () => {
  const usual = "http://localhost:8080/";
  assert.equal(
    ["127.0.0.1", "0.0.0.0", "::", "localhost", "192.168.1.7", "fe80::1", "kho.lan"].map((host) =>
      shownAt(usual, host),
    ),
    [usual, usual, usual, usual, "http://192.168.1.7:8080/", "http://[fe80::1]:8080/", "http://kho.lan:8080/"],
  );
});

guard("tells why it cannot listen", async () => {
  const other = new SiteServer(out, "192.0.2.1", { logger: quiet });
  const refused = other.refused();
  other.serve(0);
  assert.match((await refused).message, /EADDRNOTAVAIL/);
  await other.close();
});

/** Listens at a port; where somebody does already, it is in use as well. */
async function occupied(port: number): Promise<Server> {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.once("listening", () => resolve()).once("error", () => resolve());
    other.listen(port, ownHost);
  });
  return other;
}

guard("tells so where port after port is in use", async () => {
  const others = [await occupied(0)];
  const address = others[0]?.address();
  const first = typeof address === "object" ? (address?.port ?? 0) : 0;
  for (let port = first + 1; port < first + 10; port += 1) others.push(await occupied(port));
  const one = new SiteServer(out, ownHost, { logger: quiet });
  const refused = one.refused();
  one.serve(first);
  assert.is((await refused).message, `EADDRINUSE: ports ${first} to ${first + 9} are in use`);
  await one.close();
  for (const other of others) other.close();
});

guard.run();
