/** What several tests need: archives made on the fly, folders that go away, and the tool as a command. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Makes an empty folder that is gone when the process ends. */
export async function scratch(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "doi-chieu-")));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
process.once("beforeExit", () =>
  Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))),
);

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder, making the folders on the way. */
export async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** An archive in a folder of its own; `_data/site.yaml` is given where it is not among the files. */
export async function archiveOf(files: Files): Promise<string> {
  const folder = await scratch();
  await writeAll(folder, { "_data/site.yaml": "title: Kho thử\n", ...files });
  return folder;
}

/** An article's file, with what its front matter holds beside title and date. */
export function article(title: string, date: string, body: string, more = ""): string {
  return `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\n${body}\n`;
}

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the tool in English, the language in which the tests hold what it says against what they expect. */
export function tool(args: readonly string[], place: Place = {}): Promise<Ran> {
  const command =
    /^(build|start|check|import|new (article|archive|row|sheet|schemas))\b/.exec(args.join(" "))?.[0] ?? "";
  const named = command === "" ? 0 : command.split(" ").length;
  return toolAsIs([...args.slice(0, named), ...(named > 0 ? ["--lang", "en"] : []), ...args.slice(named)], place);
}

/**
 * The variables of this process, but for the one that has what a process runs noted: tools would each write some megabytes, and take
 * a fifth longer. What is held to its coverage is run by the tests themselves.
 */
export function unheard(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => name !== "NODE_V8_COVERAGE");
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? ""]));
}

interface Place {
  readonly cwd?: string;
  readonly main?: string;
}

/** Runs the tool as a user does, in a process of its own. */
export function toolAsIs(
  args: readonly string[],
  { cwd = root, main = join(root, "src", "main.js") }: Place = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], { cwd, env: unheard(), stdio: ["ignore", "pipe", "pipe"] });
  const out = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (out.stderr += text));
  return new Promise((resolve) => child.on("close", (status) => resolve({ status: status ?? 1, ...out })));
}
