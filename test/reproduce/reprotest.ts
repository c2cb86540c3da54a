/** The same, by the tool of reproducible-builds.org, which varies what it knows of all at once: two builds, compared by itself. */
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mainFile, run } from "../build/run.ts";

export interface Reprotested {
  readonly outcome: "same" | "different" | "skipped";
  readonly why: string;
}

/** What it varies: all but what asks for another user or another network, and the time, which needs more than a library in front. */
const varied = [
  "environment",
  "build_path",
  "exec_path",
  "fileordering",
  "home",
  "locales",
  "num_cpus",
  "timezone",
  "umask",
];

/** @param source the archive's folder */
export async function reprotested(source: string): Promise<Reprotested> {
  if ((await run("sh", ["-c", "command -v reprotest"])).status !== 0)
    return { outcome: "skipped", why: "it is not installed" };
  const folder = await mkdtemp(join(tmpdir(), "doi-chieu-reprotest-"));
  try {
    const archive = join(folder, "kho");
    await mkdir(archive);
    for (const part of ["_data", "src/articles"])
      await cp(join(source, part), join(archive, part), { recursive: true });
    const command = `"${process.execPath}" "${mainFile}" build --archive . --out dist --quiet`;
    const vary = `--variations=${varied.map((name) => `+${name}`).join(",")}`;
    const { status, stdout, stderr } = await run("reprotest", [
      vary,
      "--no-diffoscope",
      "-c",
      command,
      archive,
      "dist",
    ]);
    if (status === 0) return { outcome: "same", why: "" };
    return { outcome: "different", why: `${stdout}\n${stderr}`.trim().split("\n").slice(-12).join("\n") };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
