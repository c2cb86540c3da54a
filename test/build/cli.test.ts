/** The command line: what it offers, what it refuses, and what it says. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, root, scratch, tool } from "../tools.ts";
import { filesIn } from "./run.ts";
import { sample } from "./sample.ts";

const cli = suite("command line");

const offers: readonly (readonly [string, readonly string[]])[] = [
  ["", ["build", "start", "check", "import", "new", "upgrade", "--version", "--help"]],
  ["build", ["--archive", "--out", "--site-url", "--clean", "--quiet", "--jobs", "--memory", "--lang", "--help"]],
  ["start", ["--archive", "--out", "--port", "--host", "--jobs", "--memory", "--lang", "--help"]],
  ["check", ["--archive", "--out", "--lang", "--help"]],
  ["import", ["<file...>", "--archive", "--dry-run", "--lang", "--help"]],
  ["new", ["article", "archive", "--help"]],
  ["new article", ["<title>", "--archive", "--date", "--lang", "--help"]],
  ["new archive", ["<dir>", "--title", "--languages", "--url", "--hosts", "--ci", "--yes", "--lang", "--help"]],
  ["upgrade", ["--archive", "--write", "--lang", "--help"]],
];

for (const [command, words] of offers) {
  cli(`${command || "the tool"} explains itself on --help`, async () => {
    const { status, stdout, stderr } = await tool([...command.split(" ").filter(Boolean), "--help"]);
    assert.is(status, 0);
    assert.is(stderr, "");
    for (const word of words) assert.ok(stdout.includes(word), `${word} is not named:\n${stdout}`);
  });
}

const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["an unknown command", ["dung"], /unknown command 'dung'/],
  ["an unknown option", ["build", "--frob"], /unknown option '--frob'/],
  ["an option spelt wrong, with the right one", ["build", "--claen"], /'--claen'\n.*--clean/],
  ["an option without its value", ["build", "--out"], /'--out <dir>' argument missing/],
  ["a word too many", ["build", "kho"], /too many arguments for 'build'/],
  ["a port that is no number", ["start", "--port", "abc"], /'--port <number>' argument 'abc'/],
  ["a port that does not exist", ["start", "--port", "65536"], /'--port <number>' argument '65536'/],
  ["a host that is none", ["start", "--host", "http://a"], /'--host <address>' argument 'http:\/\/a'/],
  ["a site address that is none", ["build", "--site-url", "foo"], /'--site-url <url>' argument 'foo'/],
  ["a site address of another kind", ["build", "--site-url", "ftp://a.vn/"], /argument 'ftp:\/\/a\.vn\/'/],
  [
    "no job at all",
    ["build", "--jobs", "0"],
    /'--jobs <number>' argument '0' is invalid. Jobs are a whole number from 1/,
  ],
  ["half a job", ["start", "--jobs", "1.5"], /'--jobs <number>' argument '1.5'/],
  [
    "memory without its unit",
    ["build", "--memory", "2"],
    /'--memory <size>' argument '2' is invalid. A size is a number/,
  ],
  ["no memory", ["start", "--memory", "0G"], /'--memory <size>' argument '0G'/],
  [
    "a language that is not spoken",
    ["build", "--lang", "fr"],
    /'--lang <code>' argument 'fr'.*Allowed choices are en, vi/,
  ],
  ["an import without files", ["import"], /missing required argument 'file'/],
  ["an article without title", ["new", "article"], /missing required argument 'title'/],
  ["a new thing that is not known", ["new", "frob"], /unknown command 'frob'/],
  [
    "a language without words",
    ["new", "archive", "a", "--languages", "vi,xx"],
    /argument 'vi,xx' is invalid. Possible are vi, en/,
  ],
  [
    "a host that is not known",
    ["new", "archive", "a", "--hosts", "iis"],
    /argument 'iis' is invalid. Possible are netlify/,
  ],
];

for (const [name, args, said] of refusals) {
  cli(`${name} is refused by name`, async () => {
    const { status, stdout, stderr } = await tool(args);
    assert.is(status, 1);
    assert.match(stderr, said);
    assert.not.match(stderr, /\n\s+at /);
    assert.is(stdout, "");
  });
}

for (const command of [["build"], ["start", "--port", "1"], ["check"], ["new", "article", "Tựa"]]) {
  cli(`${command.slice(0, 2).join(" ")} of an archive that is not there says so in plain words`, async () => {
    const folder = await scratch();
    const archive = join(folder, "khong-co");
    const { status, stderr } = await tool([...command, "--archive", archive]);
    assert.is(status, 1);
    assert.match(stderr, /khong-co(\/dist)? is no (folder|archive)/);
    assert.not.match(stderr, /\n\s+at /);
    assert.equal(await filesIn(folder), []);
  });
}

cli("a folder that is no archive is refused in plain words", async () => {
  const { status, stderr } = await tool(["build", "--archive", await scratch()]);
  assert.is(status, 1);
  assert.match(stderr, /is no archive: it has no _data\/site\.yaml\n {4}name another with --archive.*\n$/);
  assert.not.match(stderr, /\n\s+at /);
});

cli("the version is that of the package", async () => {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  assert.is((await tool(["--version"])).stdout, `${version}\n`);
});

cli("a build tells its stages and ends with a summary, in plain lines where there is no terminal", async () => {
  const archive = await archiveOf(sample);
  const { status, stdout, stderr } = await tool(["build", "--archive", archive]);
  assert.is(status, 0, stderr);
  assert.is(stdout, "");
  for (const stage of ["read", "validate", "model", "pictures", "render", "index", "check", "publish"])
    assert.match(stderr, new RegExp(`^${stage}( {2}\\d+)? {2}\\d+\\.\\d s$`, "m"));
  assert.match(stderr, /^articles +2$/m);
  assert.match(stderr, /^ledger rows +1$/m);
  assert.match(stderr, /^pages +\d+ \(\d+ files\)$/m);
  assert.match(stderr, /^index +\d+ KB$/m);
  assert.match(stderr, /^time +\d+\.\d s, most of it \w+: read .*, publish \d+\.\d s$/m);
  assert.ok(stderr.endsWith(`\nsite         ${join(archive, "dist")}\n`), stderr);
  assert.not.ok(stderr.includes("\u001b") || stderr.includes("\r"), "a plain line holds no control character");
});

cli("the counts of the summary are those of the site", async () => {
  const archive = await archiveOf(sample);
  const { stderr } = await tool(["build", "--archive", archive]);
  const files = await filesIn(join(archive, "dist"));
  const pages = files.filter((path) => path.endsWith(".html"));
  assert.ok(stderr.includes(`\npages        ${pages.length} (${files.length} files)\n`), stderr);
});

cli("a quiet build says nothing when it succeeds, and its faults when it does not", async () => {
  const archive = await archiveOf(sample);
  assert.equal(await tool(["build", "--archive", archive, "--quiet"]), { status: 0, stdout: "", stderr: "" });
  const faulty = await archiveOf({ "_data/site.yaml": "titel: Kho\n" });
  const { status, stderr } = await tool(["build", "--archive", faulty, "--quiet"]);
  assert.is(status, 1);
  assert.match(stderr, /^_data\/site\.yaml:1:1 {2}/);
});

cli("an address given on the command line beats the archive's own", async () => {
  const archive = await archiveOf(sample);
  const built = await tool(["build", "--archive", archive, "--site-url", "https://luu-tru.example/b/"]);
  assert.is(built.status, 0, built.stderr);
  const home = await readFile(join(archive, "dist", "index.html"), "utf8");
  assert.ok(home.includes("https://luu-tru.example/b/"));
  assert.not.ok(home.includes("https://example.org/kho/"));
});

cli.run();
