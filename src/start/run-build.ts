/** Runs a build in a process of its own and tells what it found wrong. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { faultLanguageOf } from "../input/fault-language.ts";
import type { FaultLanguage } from "../input/said.ts";
import { withoutStages } from "../pipeline/words.ts";
import { toolFolder } from "../tool.ts";

/** What a build has found wrong; no text where the site was published. */
export interface Outcome {
  readonly text: string;
  readonly language: FaultLanguage;
}

export interface BuildRun {
  readonly archive: string;
  readonly out: string;
  /** The language of faults; without it, that of the archive at the time of each build. */
  readonly language?: FaultLanguage | undefined;
}

/** Builds once; what the build prints is passed on to the terminal. */
export async function runBuild({ archive, out, language: wished }: BuildRun): Promise<Outcome> {
  const language = wished ?? (await faultLanguageOf(archive));
  const places = ["--archive", archive, "--out", out, "--lang", language];
  return { text: await run([join(toolFolder, "src", "main.js"), "build", ...places], language), language };
}

function run(command: readonly string[], language: FaultLanguage): Promise<string> {
  const child = spawn(process.execPath, command, { stdio: ["ignore", "inherit", "pipe"] });
  const printed: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed.push(text);
    process.stderr.write(text);
  });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (status) => resolve(status === 0 ? "" : withoutStages(printed.join(""), language)));
  });
}
