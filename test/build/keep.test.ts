/** Nothing is lost unseen: the manifest of a site, by stock tools and by the tool itself. */
import { appendFile, cp, mkdir, readdir, readFile, rm, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { printFault } from "../../src/input/fault.ts";
import { checkCopy } from "../../src/keep/copy.ts";
import { writeOffline } from "../../src/keep/offline.ts";
import { readManifest } from "../../src/publish/manifest.ts";
import { wrongWith } from "../keep/plain-bag.ts";
import { archiveOf, type Ran, root, scratch, tool, writeAll } from "../tools.ts";
import { filesIn, hashesOf, run } from "./run.ts";
import { portPage, roadPage, sample } from "./sample.ts";

const keep = suite("keep");

const archive = await archiveOf(sample);
const site = join(archive, "dist");
const beside = await scratch();
const [bag, offline] = [join(beside, "kho.zip"), join(beside, "bản đọc")];
const built = await tool(["build", "--archive", archive, "--bag", bag, "--offline", offline]);

/** A copy of the site that may be spoilt. */
async function copied(): Promise<string> {
  const copy = join(await scratch(), "bản sao");
  await cp(site, copy, { recursive: true });
  return copy;
}

keep("the manifest names each published file but itself, by its sum, in the order of bytes", async () => {
  assert.is(built.status, 0, built.stderr);
  const { "manifest-sha256.txt": own, ...sums } = await hashesOf(site);
  assert.ok(own);
  const text = await readFile(join(site, "manifest-sha256.txt"), "utf8");
  assert.equal({ ...readManifest(text) }, sums);
  const paths = text
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(66));
  assert.equal(paths, [...paths].sort());
  assert.not.match(text, /%/, "stock tools would have to decode it");
});

keep("a build makes a bag and a copy without a server beside its site, and says so", async () => {
  assert.match(built.stderr, /kho\.zip holds a bag of \d+ files$/m);
  assert.match(built.stderr, /holds a copy to be read without a server: \d+ files, first index\.html$/m);
  assert.equal((await readdir(beside)).sort(), ["bản đọc", "kho.zip"]);
  const unpacked = await run("python3", ["-m", "zipfile", "-e", "kho.zip", "."], { cwd: beside });
  assert.is(unpacked.status, 0, unpacked.stderr);
  assert.equal(await wrongWith(join(beside, "kho")), []);
  assert.equal(await hashesOf(join(beside, "kho/data/site")), await hashesOf(site));
  const { status, stderr } = await tool(["check", "--out", offline, "--manifest", offline]);
  assert.is(status, 0, stderr);
});

keep(
  "what is to be made beside a site is refused before anything is built where it would lie in the site or the sources",
  async () => {
    for (const args of [
      ["--bag", site],
      ["--offline", join(archive, "src/articles/doc")],
      ["--bag", join(beside, "chung"), "--offline", join(beside, "chung")],
    ]) {
      const { status, stderr } = await tool(["build", "--archive", archive, ...args]);
      assert.is(status, 1);
      assert.match(stderr, /^\S+ is, holds or lies within what is to be packed up\n/);
    }
  },
);

keep("a copy without a server in which somebody has changed a file is not replaced", async () => {
  const copy = join(await scratch(), "bản đọc");
  await cp(offline, copy, { recursive: true });
  await appendFile(join(copy, portPage), "của tôi");
  const before = await hashesOf(copy);
  const message = await writeOffline({ archive, site, place: copy }).then(
    () => "",
    (error: Error) => error.message,
  );
  assert.match(message, new RegExp(`${portPage} was changed after it was made; it is not replaced`));
  assert.equal(await hashesOf(copy), before);
});

/** The line that the guide gives, as bash runs it in a folder. */
async function stockLine(cwd: string): Promise<Ran> {
  const guide = await readFile(join(root, "docs/keep.md"), "utf8");
  const [, line = ""] = /```sh\n(find .*)\n```/.exec(guide) ?? [];
  assert.match(line, /sha256sum.*manifest-sha256\.txt/);
  return run("bash", ["-c", line], { cwd });
}

interface Spoil {
  readonly what: string;
  readonly path: string;
  readonly spoil: (copy: string) => Promise<unknown>;
  /** How the documented line tells of it. */
  readonly signs: readonly string[];
  /** How the tool does. */
  readonly told: RegExp;
}

const spoils: readonly Spoil[] = [
  {
    what: "changed",
    path: portPage,
    spoil: (copy) => appendFile(join(copy, portPage), " "),
    signs: ["<", ">"],
    told: /not as it was published/,
  },
  {
    what: "missing",
    path: "doi-chieu.json",
    spoil: (copy) => rm(join(copy, "doi-chieu.json")),
    signs: [">"],
    told: /the file is missing/,
  },
  {
    what: "added",
    path: ".thêm/một hai.html",
    spoil: (copy) => writeAll(copy, { ".thêm/một hai.html": "của người khác" }),
    signs: ["<"],
    told: /not one of those that were published/,
  },
];

keep(
  "of a copy that is whole, the documented line of stock tools says nothing, and the tool that it is whole",
  async () => {
    const copy = await copied();
    assert.equal(await stockLine(copy), { status: 0, stdout: "", stderr: "" });
    const { status, stderr } = await tool(["check", "--archive", archive, "--manifest", copy]);
    assert.is(status, 0, stderr);
    assert.match(stderr, /is as it was published: \d+ files$/m);
  },
);

for (const { what, path, spoil, signs, told } of spoils)
  keep(`the documented line of stock tools, and the tool, find a file that is ${what}`, async () => {
    const copy = await copied();
    await spoil(copy);
    const { status, stdout } = await stockLine(copy);
    assert.is(status, 1);
    const lines = stdout.split("\n").filter((line) => /^[<>]/.test(line));
    assert.equal(
      lines.map((line) => [line[0], line.slice(68)]).sort(),
      signs.map((sign) => [sign, path]),
    );
    const { faults } = await checkCopy(copy, site);
    assert.equal(
      faults.map(({ file }) => file),
      [path],
    );
    assert.match(faults.map((fault) => printFault(fault)).join(), told);
  });

keep("both find what is no file: a link that leads nowhere, a pipe", async () => {
  const copy = await copied();
  await symlink("khong-co", join(copy, "lien-ket"));
  await run("mkfifo", [join(copy, "ong")]);
  const { status, stdout } = await stockLine(copy);
  assert.is(status, 1);
  assert.equal(stdout.trim().split("\n").sort(), ["./lien-ket", "./ong"]);
  const { faults } = await checkCopy(copy, site);
  assert.equal(
    faults.map(({ file }) => file),
    ["lien-ket", "ong"],
  );
});

keep("a file may be a link to what it holds", async () => {
  const copy = await copied();
  await cp(join(copy, portPage), join(beside, "trang.html"));
  await rm(join(copy, portPage));
  await symlink(join(beside, "trang.html"), join(copy, portPage));
  assert.equal((await stockLine(copy)).status, 0);
  assert.equal((await checkCopy(copy, site)).faults, []);
});

/** A command that the guide gives, with its own place and address put in. */
async function commandOf(program: string, from: string, to: string): Promise<string> {
  const guide = await readFile(join(root, "docs/keep.md"), "utf8");
  const found = [...guide.matchAll(/```sh\n(.*)\n```/g)].map(([, line = ""]) => line);
  const line = found.find((one) => one.includes(`${program} `));
  assert.ok(line?.includes(from), `${program} from ${from}`);
  return line?.replaceAll(from, to) ?? "";
}

/** Serves the site at `/kho/`, as plainly as can be. */
async function served<T>(act: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? "").replace(/^\/kho\//, ""));
    const content = await readFile(join(site, path)).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  try {
    return await act(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/kho`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function isThere(program: string): Promise<boolean> {
  const { status } = await run("sh", ["-c", `command -v ${program}`]);
  if (status !== 0) console.log(`skipped: there is no ${program}`);
  return status === 0;
}

keep("a copy that is taken over the web as the guide says is whole", async () => {
  if (!(await isThere("wget"))) return;
  const copy = join(await scratch(), "bản sao");
  await mkdir(copy);
  await served(async (address) => {
    const line = await commandOf("wget", "https://example.org/kho", address);
    assert.is((await run("bash", ["-c", line], { cwd: copy })).status, 0);
  });
  assert.equal(await stockLine(copy), { status: 0, stdout: "", stderr: "" });
  assert.equal(await hashesOf(copy), await hashesOf(site));
});

keep("so is one that rsync has brought up to date", async () => {
  if (!(await isThere("rsync"))) return;
  const copy = await copied();
  await appendFile(join(copy, portPage), " ");
  await rm(join(copy, roadPage));
  await writeAll(copy, { "cu/index.html": "cũ" });
  const line = await commandOf("rsync", "server:/srv/kho/", `'${copy}/'`);
  assert.is((await run("bash", ["-c", line], { cwd: archive })).status, 0);
  assert.equal(await stockLine(copy), { status: 0, stdout: "", stderr: "" });
  assert.equal(await hashesOf(copy), await hashesOf(site));
});

keep("the tool ends with status 1 and names the files where a copy differs", async () => {
  const copy = await copied();
  await appendFile(join(copy, portPage), " ");
  const { status, stderr } = await tool(["check", "--out", site, "--manifest", copy]);
  assert.is(status, 1);
  assert.match(stderr, new RegExp(`^${portPage}:1:1 {2}the file is not as it was published`, "m"));
  assert.match(stderr, /1 fault; .* is not as it was published$/m);
});

keep("where there is no site here, a copy is held against its own manifest, and that is said", async () => {
  const copy = await copied();
  await rm(join(copy, roadPage));
  const nowhere = join(await scratch(), "dist");
  const { faults, notes } = await checkCopy(copy, nowhere);
  assert.equal(
    faults.map(({ file }) => file),
    [roadPage],
  );
  assert.match(notes.map(({ message }) => message).join(), /held against its own/);
  await rm(join(copy, "manifest-sha256.txt"));
  const { status, stderr } = await tool(["check", "--out", nowhere, "--manifest", copy]);
  assert.is(status, 1);
  assert.match(stderr, /neither .* nor .* has a manifest-sha256\.txt/);
});

/** The addresses of what a page loads: not those that it only leads to, nor those that name it to others. */
async function loadedBy(path: string): Promise<string[]> {
  const text = await readFile(join(site, path), "utf8");
  if (path.endsWith(".css"))
    return [...text.matchAll(/(?:url\(|@import\s*)["']?([^"')]*)/g)].map(([, url = ""]) => url);
  const named: string[] = [];
  new Parser({
    onopentag: (tag, attributes) => {
      if (tag === "a" || attributes["rel"] === "canonical" || attributes["rel"] === "alternate") return;
      for (const name of [
        "src",
        "href",
        "srcset",
        "imagesrcset",
        "poster",
        "data",
        "action",
        "xlink:href",
        "background",
      ])
        named.push(
          ...(attributes[name] ?? "").split(/,\s|\s+/).filter((part) => part !== "" && !/^[\d.]+[wx]$/.test(part)),
        );
      named.push(...[...(attributes["style"] ?? "").matchAll(/url\(["']?([^"')]*)/g)].map(([, url = ""]) => url));
    },
  }).end(text);
  return named;
}

keep("no page and no style sheet loads anything from elsewhere", async () => {
  const paths = (await filesIn(site)).filter((path) => /\.(html|css)$/.test(path) && path !== "404.html");
  const loaded = (await Promise.all(paths.map(loadedBy))).flat();
  assert.ok(loaded.length > 100, `${loaded.length}`);
  assert.equal(
    loaded.filter((url) => /^([a-z][a-z0-9+.-]*:(?!image\/svg)|\/\/|\/)/i.test(url)),
    [],
  );
});

keep.run();
