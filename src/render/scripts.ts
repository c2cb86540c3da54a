/** Scripts for the browser: each of src/browser with all that it uses, in one file. */
import { join } from "node:path";
import { type JsMinifyOptions, minify } from "@swc/core";
import { build, type Plugin } from "esbuild";
import type { Scripts } from "../../_includes/site.tsx";
import { pagefindModule } from "../search/index/module.ts";
import { toolFolder } from "../tool.ts";

/** A script's file, from src/browser. */
interface ScriptFile {
  readonly file: string;
  /** What a host allows on the search page, it allows what lies beside it. */
  readonly beside?: "search";
}

/** All scripts that are files of their own. */
export const scriptFiles: Readonly<Record<keyof Scripts, ScriptFile>> = {
  search: { file: "search.ts", beside: "search" },
  readings: { file: "engine/readings.ts", beside: "search" },
  special: { file: "engine/special.ts", beside: "search" },
  ledger: { file: "ledger.ts" },
  theme: { file: "theme.ts" },
  reach: { file: "reach.ts" },
  dialog: { file: "dialog/dialog.ts" },
  marks: { file: "marks/main.ts" },
  copy: { file: "copy.ts" },
};

/** Bundles one of them. */
export async function scriptText({ file }: ScriptFile): Promise<string> {
  return bundled(file, file === scriptFiles.search.file ? { "pagefind-module": await pagefindModule() } : {});
}

/**
 * Bundles one script.
 * @param name its file, from src/browser
 * @param given modules that are no files, by the name that they are imported by
 * @param format `iife` runs where a page has no server, from which no module is loaded
 */
export async function bundled(
  name: string,
  given: Readonly<Record<string, string>> = {},
  format: "esm" | "iife" = "esm",
): Promise<string> {
  const result = await build({
    entryPoints: [join(toolFolder, "src", "browser", name)],
    absWorkingDir: toolFolder,
    tsconfigRaw: {},
    bundle: true,
    format,
    target: "es2022",
    write: false,
    legalComments: "none",
    plugins: [givenModules(given)],
  });
  const { code } = await minify(result.outputFiles[0]?.text ?? "", small);
  return code;
}

/** What is bundled is made small by SWC, which leaves 7 % less than esbuild's own way (ARCHITECTURE, decision 33). */
const small: JsMinifyOptions = {
  module: true,
  ecma: 2022,
  // No function that is written as a value is ever called with `new`.
  compress: { passes: 3, ecma: 2022, module: true, unsafe_arrows: true, sequences: false },
  mangle: { toplevel: true },
};

function givenModules(given: Readonly<Record<string, string>>): Plugin {
  return {
    name: "given",
    setup: ({ onResolve, onLoad }) => {
      for (const [name, contents] of Object.entries(given)) {
        onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: "given" }));
        onLoad({ filter: new RegExp(`^${name}$`), namespace: "given" }, () => ({ contents, loader: "js" }));
      }
    },
  };
}
