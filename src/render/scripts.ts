/** Scripts for the browser: each of src/browser with all that it uses, in one file. */
import { join } from "node:path";
import { type JsMinifyOptions, minify } from "@swc/core";
import { build, type Plugin } from "esbuild";
import type { Scripts } from "../../_includes/site.tsx";
import { pagefindModule } from "../search/index/module.ts";
import { toolFolder } from "../tool.ts";

/** The texts of all scripts that are files of their own. */
export async function scriptTexts(): Promise<Readonly<Record<keyof Scripts, string>>> {
  const module = await pagefindModule();
  const [search, ledger, readings, special, theme, reach, dialog, marks, copy] = await Promise.all([
    bundled("search.ts", { "pagefind-module": module }),
    bundled("ledger.ts"),
    bundled("engine/readings.ts"),
    bundled("engine/special.ts"),
    bundled("theme.ts"),
    bundled("reach.ts"),
    bundled("dialog/dialog.ts"),
    bundled("marks/main.ts"),
    bundled("copy.ts"),
  ]);
  return { search, ledger, readings, special, theme, reach, dialog, marks, copy };
}

/**
 * Bundles one script.
 * @param name its file, from src/browser
 * @param given modules that are no files, by the name that they are imported by
 */
export async function bundled(name: string, given: Readonly<Record<string, string>> = {}): Promise<string> {
  const result = await build({
    entryPoints: [join(toolFolder, "src", "browser", name)],
    absWorkingDir: toolFolder,
    tsconfigRaw: {},
    bundle: true,
    format: "esm",
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
  compress: { passes: 3, ecma: 2022, module: true },
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
