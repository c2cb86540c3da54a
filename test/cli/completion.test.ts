/** What shells are told of the commands: by bash itself, and by zsh and fish where they are. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Command, Option } from "commander";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nodesOf, treeOf } from "../../src/cli/completion/tree.ts";
import { scratch, tool, writeAll } from "../tools.ts";

const completion = suite("completion");
const run = promisify(execFile);

const folder = await scratch();
await writeAll(folder, { "kho moi/a.txt": "", "tin tức.txt": "", "build/a.txt": "" });
const scripts = {
  bash: (await tool(["completion", "bash"])).stdout,
  zsh: (await tool(["completion", "zsh"])).stdout,
  fish: (await tool(["completion", "fish"])).stdout,
};

/** What bash offers for the last of some words. */
async function offered(...words: string[]): Promise<string[]> {
  const ask = `${scripts.bash}
COMP_WORDS=(doi-chieu "$@"); COMP_CWORD=$#; _doi_chieu; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await run("bash", ["-c", ask, "bash", ...words], { cwd: folder });
  return stdout.split("\n").filter((word) => word !== "");
}

completion("begins with the commands", async () => {
  assert.equal(await offered("b"), ["build"]);
  assert.equal(await offered("ch"), ["check"]);
  const all = await offered("");
  for (const command of ["build", "start", "check", "import", "new", "completion", "--help"])
    assert.ok(all.includes(command), command);
});

completion("goes on with what a command has, and what it has within", async () => {
  assert.equal(await offered("new", "sch"), ["schemas"]);
  assert.equal(await offered("build", "--no-p"), ["--no-precompress"]);
  assert.equal(await offered("--lang", "build", "--off"), ["--offline"]);
  assert.equal(await offered("new", "row", "--m"), ["--match"]);
  assert.equal(await offered("completion", "f"), ["fish"]);
});

completion("offers what an option or an argument takes: words, files, folders, or nothing", async () => {
  assert.equal(await offered("check", "--format", ""), ["text", "json", "github", "sarif"]);
  assert.equal(await offered("build", "--lang", "v"), ["vi"]);
  assert.equal(await offered("build", "--out", "k"), ["kho moi"]);
  assert.equal(await offered("build", "--out", "t"), []);
  assert.equal(await offered("import", "t"), ["tin tức.txt"]);
  assert.equal(await offered("build", "--jobs", "b"), []);
});

for (const [shell, args] of [
  ["bash", ["-n"]],
  ["zsh", ["-n"]],
  ["fish", ["--no-execute"]],
] as const) {
  const program = ["/bin", "/usr/bin", "/usr/local/bin"].map((place) => join(place, shell)).find(existsSync);
  if (program === undefined) process.stdout.write(`${shell} is not installed: it does not read its script\n`);
  else
    completion(`${shell} reads its script`, async () => {
      await writeAll(folder, { [`script.${shell}`]: scripts[shell] });
      await run(program, [...args, join(folder, `script.${shell}`)]);
    });
}

completion("works where only npx finds the tool, by the lines that each script begins with", async () => {
  for (const [shell, text] of Object.entries(scripts)) {
    const [first = "", second = "", third = ""] = text.split("\n");
    assert.match(first + second, `doi-chieu completion ${shell} > ~/.`);
    assert.match(first + second + third, "npx --no-install doi-chieu");
  }
  // A short name for what npx finds is what bash completes.
  const shortName = /doi-chieu\(\) \{.*\}/.exec(scripts.bash)?.[0] ?? "";
  const ask = `npx() { shift 2; echo "ran $*"; }\n${scripts.bash}\n${shortName}\ndoi-chieu build; complete -p doi-chieu`;
  const { stdout } = await run("bash", ["-c", ask]);
  assert.is(stdout, "ran build\ncomplete -F _doi_chieu doi-chieu\n");
});

completion("for zsh and fish names every command and every option with what it does", () => {
  for (const text of [scripts.zsh, scripts.fish])
    for (const part of ["schemas", "completion", "in-place", "no-precompress", "json", "build the site and publish it"])
      assert.ok(text.includes(part), part);
  assert.match(scripts.zsh, /^#compdef doi-chieu\n/);
  // Brackets and quotation marks would end a description.
  assert.match(scripts.zsh, "the copy'\\''s own");
  assert.match(scripts.fish, "the copy\\'s own");
  assert.match(scripts.fish, "__fish_seen_subcommand_from new; and __fish_seen_subcommand_from archive");
});

completion("knows what stands behind an option by its name, and leaves out what is hidden", () => {
  const program = new Command("x")
    .option("-o, --out <dir>", "where")
    .option("--list [file]", "which")
    .option("--quiet", "less")
    .addOption(new Option("--secret").hideHelp());
  program.command("a").argument("<n>").argument("[file...]").description("does");
  const [root, a] = nodesOf(treeOf(program));
  assert.equal(
    root?.flags.map(({ name, value }) => [name, value]),
    [
      ["--out", "folder"],
      ["--list", "file"],
      ["--quiet", undefined],
      ["--help", undefined],
    ],
  );
  assert.equal([a?.path, a?.about, a?.arguments], [["a"], "does", ["other", "file"]]);
});

completion("refuses a shell that it does not know", async () => {
  const { status, stderr } = await tool(["completion", "tcsh"]);
  assert.is(status, 1);
  assert.match(stderr, "bash, zsh, fish");
});

completion.run();
