/** Serves the site while it is written: builds, watches, builds again; the last good site stays until a better one is whole. */
import DevServer from "@11ty/eleventy-dev-server";
import { faultLanguageOf } from "../input/fault-language.ts";
import { wordsIn } from "../input/said.ts";
import { mustBeFolder } from "../pipeline/build.ts";
import { servedAt } from "../pipeline/messages.ts";
import { EarlyPages } from "./early/pages.ts";
import { refuseOddAddresses, shownPages } from "./fault-page.ts";
import { type BuildRun, type Outcome, runBuild } from "./run-build.ts";
import { watchSources } from "./watch.ts";

/**
 * Builds, serves and watches until the process is stopped.
 * Each build runs in a process of its own, so that a changed template or a changed line of code counts at once. The page of a changed
 * article is shown before the whole is built.
 * @param options the port is the wished one; the next free one is taken where it is in use
 * @throws {UserError} when the archive is no folder; all else that may be wrong is shown and can be mended
 */
export async function start(options: BuildRun & { readonly port: number }): Promise<void> {
  await mustBeFolder(options.archive);
  const language = options.language ?? (await faultLanguageOf(options.archive));
  let last: Outcome | undefined;
  const early = new EarlyPages(options, () => server.reload());
  const server = DevServer.getServer("doi-chieu", options.out, {
    port: options.port,
    domDiff: false,
    messageOnStart: ({ hosts }) => `\n${wordsIn(servedAt(hosts[0] ?? ""), language).message}\n`,
    middleware: [
      refuseOddAddresses,
      shownPages(
        () => last,
        (url) => early.at(url),
      ),
    ],
  });
  const build = async (): Promise<void> => {
    early.begun();
    last = await runBuild(options);
    early.ended(last.text === "");
    server.reload();
  };
  const watcher = await watchSources(options.archive, {
    build,
    touched: (file) => early.touched(file),
    otherwise: () => early.forget(),
  });
  server.serve(options.port);
  await stopped();
  early.close();
  await watcher.close();
  await server.close();
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
