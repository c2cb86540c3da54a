/** The tool as it is handed out: packed, installed in an empty folder, and used there. */
import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { linksOf } from "../docs/blocks.ts";
import { blocksOf } from "../docs.ts";
import { archiveOf, type Files, type Ran, root, scratch, tool, writeAll } from "../tools.ts";
import { filesIn, freePort, hashesOf, plainEnvironment, run, until } from "./run.ts";
import { sample } from "./sample.ts";

const packed = suite("packed");

const packSchema = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);

const folder = await scratch();
const home = join(folder, "home");
let inPack: readonly string[] = [];

packed("the project is packed, and installed in an empty folder", async () => {
  const pack = await run("npm", ["pack", "--json", "--silent", "--pack-destination", folder]);
  assert.is(pack.status, 0, `npm cannot pack the project: ${pack.stderr}`);
  const [{ filename, files }] = packSchema.parse(JSON.parse(pack.stdout));
  inPack = files.map(({ path }) => path);
  await mkdir(home);
  const flags = ["--prefer-offline", "--no-audit", "--no-fund"];
  const installed = await run("npm", ["install", ...flags, join(folder, filename)], { cwd: home });
  assert.is(installed.status, 0, `npm cannot install the packed tool; it needs a registry: ${installed.stderr}`);
});

/** Runs the installed tool. */
function installed(args: readonly string[], cwd = home): Promise<Ran> {
  return run(process.execPath, [join(home, "node_modules/doi-chieu/src/main.js"), ...args], { cwd });
}

packed(
  "the pack holds the tool, and what users read of it, and nothing of this archive, its tests or its benches",
  () => {
    for (const path of [
      "package.json",
      ".eleventy.ts",
      "tsconfig.json",
      "src/main.js",
      "src/strings/vi.yaml",
      "types/src/api.d.ts",
      "docs/start.md",
      "docs/vi/start.md",
      "deploy/nginx.md",
    ])
      assert.ok(inPack.includes(path), `${path} is not in the pack`);
    assert.ok(inPack.some((path) => /^_includes\/.*\.css$/.test(path)));
    assert.equal(
      inPack.filter((path) => /^(src\/articles|test|bench\/(?!README\.md$)|_data|dist|\.cache|\.dist)/.test(path)),
      [],
    );
  },
);

packed("each link and picture of a page in the pack leads to what is in the pack", async () => {
  // The measures are told with the files that they come from, which only the project has.
  const pages = inPack.filter((path) => path.endsWith(".md") && path !== "bench/README.md");
  for (const name of ["README.md", "README.vi.md", "ARCHITECTURE.md"]) assert.ok(pages.includes(name), name);
  for (const page of pages)
    for (const to of linksOf(await readFile(join(root, page), "utf8"))) {
      const path = posix.join(posix.dirname(page), to);
      assert.ok(
        inPack.some((each) => each === path || each.startsWith(`${path.replace(/\/$/, "")}/`)),
        `${page}: ${to}`,
      );
    }
});

packed(
  "the installed tool builds an archive that lies elsewhere, to the same bytes as the project itself",
  async () => {
    const archive = await archiveOf(sample);
    const out = join(await scratch(), "trang");
    const built = await installed(["build", "--archive", archive, "--out", out]);
    assert.is(built.status, 0, built.stderr);
    assert.is((await tool(["build", "--archive", archive])).status, 0);
    assert.equal(await hashesOf(out), await hashesOf(join(archive, "dist")));
    const checked = await installed(["check", "--out", out]);
    assert.is(checked.status, 0, checked.stderr);
  },
);

packed(
  "the installed tool keeps the fonts that it cuts, and their measures, beside the packages that it was installed with",
  async () => {
    assert.is((await readdir(join(home, "node_modules/.cache/doi-chieu/fonts"))).length, 6);
  },
);

packed("npx runs it by its name, and the archive is the working folder where none is named", async () => {
  await writeAll(home, sample);
  const built = await run("npx", ["--no-install", "doi-chieu", "build"], { cwd: home });
  assert.is(built.status, 0, built.stderr);
  assert.ok((await filesIn(join(home, "dist"))).includes("index.html"));
});

/** The archive that the guide's programs speak of, with what the guide to overrides shows. */
const kho = join(home, "kho");

packed("npx begins an archive beside it, which builds, and takes in a text", async () => {
  const npx = (...args: string[]): Promise<Ran> => run("npx", ["--no-install", "doi-chieu", ...args], { cwd: home });
  const begun = await npx("new", "archive", "kho", "--title", "Kho mới", "--languages", "vi", "--lang", "en");
  assert.is(begun.status, 0, begun.stderr);
  assert.match(
    begun.stdout,
    /build it: {2}npx doi-chieu build --archive kho\n.*npm install \.\/doi-chieu-[\d.]+\.tgz\n$/,
  );
  await writeAll(kho, ownFiles());
  await writeAll(home, {
    "tin.txt": "Cảng đón tàu lớn\n15/09/2019\n(Báo Vịnh Xanh) – Sáng nay, cảng đón tàu.\nTàu đã cập cảng.\n",
  });
  for (const args of [["import", "tin.txt"], ["build"]]) {
    const done = await installed([...args, "--archive", "kho"]);
    assert.is(done.status, 0, done.stderr + done.stdout);
  }
  const page = await readFile(join(kho, "dist/bai-viet/2019/cang-don-tau-lon/index.html"), "utf8");
  assert.match(page.replaceAll("\u00a0", " "), /Con số đi kèm câu nói ra nó/);
});

function ownFiles(): Files {
  const blocks = blocksOf("overrides.md");
  return Object.fromEntries(blocks.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text]])));
}

packed("what it begins is installed by npm ci as it was here", async () => {
  const dry = await run("npm", ["ci", "--dry-run", "--offline", "--no-audit", "--no-fund"], { cwd: kho });
  assert.is(dry.status, 0, dry.stderr);
  await symlink(join(home, "node_modules"), join(kho, "node_modules"));
});

packed("start serves it where it lies", async () => {
  const port = await freePort();
  const main = join(home, "node_modules/doi-chieu/src/main.js");
  const child = spawn(process.execPath, [main, "start", "--port", String(port)], { cwd: kho, env: plainEnvironment() });
  const shows = (words: string) => async (): Promise<boolean> =>
    (
      await fetch(`http://localhost:${port}/`).then(
        (response) => response.text(),
        () => "",
      )
    ).includes(words);
  try {
    await until("the site is served", shows("kèm câu nói"));
  } finally {
    child.kill("SIGKILL");
  }
});

/** Programs of the guides, with what tells the compiler how to read them. */
async function consumer(): Promise<string[]> {
  const blocks = blocksOf("api.md").filter(({ language }) => language === "js" || language === "ts");
  const files = blocks.map(
    ({ language, text }, index) => [`${index}.${language === "js" ? "mjs" : "mts"}`, text] as const,
  );
  const typeRoots = [join(root, "node_modules/@types")];
  const compilerOptions = { strict: true, module: "NodeNext", target: "ES2023", types: ["node"], typeRoots };
  await writeAll(home, {
    ...Object.fromEntries(files),
    "tsconfig.json": JSON.stringify({
      compilerOptions,
      files: files.flatMap(([name]) => (name.endsWith("ts") ? [name] : [])),
    }),
  });
  return files.map(([name]) => name.replace("mts", "mjs"));
}

packed("what the guides show of programs and components compiles against its types, and runs", async () => {
  const programs = await consumer();
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  for (const place of [home, kho]) {
    const compiled = await run(process.execPath, [compiler, "-p", place], { cwd: home });
    assert.is(compiled.status, 0, compiled.stdout);
  }
  const shown = [
    /^2 articles on \d+ pages in .*public\nwhole\n$/,
    /^Thư viện mẫu: .*: met\. “.*” \(2021\/thu-vien-mau\)/,
  ];
  // Where nothing can be written beside the tool, what is made once is kept for the user.
  const [cache, closed] = [await scratch(), join(home, "node_modules/doi-chieu/.cache")];
  await rm(closed, { recursive: true });
  await writeFile(closed, "");
  for (const [index, program] of programs.entries()) {
    const done = await run(process.execPath, [program], { cwd: home, env: { XDG_CACHE_HOME: cache } });
    assert.is(done.status, 0, done.stderr);
    assert.match(done.stdout, shown[index] ?? /^$/);
  }
  const kept = await filesIn(join(cache, "doi-chieu/code"));
  assert.ok(kept.some((path) => path.endsWith("/src/api.mjs")) && kept.some((path) => path.endsWith("/home.11ty.mjs")));
});

packed("the built pages name no folder of this machine", async () => {
  for (const path of await filesIn(join(home, "dist"))) {
    const text = await readFile(join(home, "dist", path), "latin1");
    for (const place of [home, root]) assert.not.ok(text.includes(place), `${path} names ${place}`);
  }
});

packed.run();
