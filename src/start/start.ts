/** Serves the site while it is written: builds, watches, builds again; the last good site stays until a better one is whole. */
import { UserError } from "../input/fault.ts";
import { faultLanguageOf } from "../input/fault-language.ts";
import { wordsIn } from "../input/said.ts";
import { mustBeFolder } from "../pipeline/build.ts";
import { cannotServe, servedAt } from "../pipeline/messages.ts";
import { EarlyPages } from "./early/pages.ts";
import { shownFiles } from "./early/served.ts";
import { shownPages } from "./fault-page.ts";
import { refuseOddAddresses, refuseOddHosts, refuseOutside } from "./guard.ts";
import { type BuildRun, type Outcome, runBuild } from "./run-build.ts";
import { ownHost, SiteServer, shownAt } from "./server.ts";
import { watchSources } from "./watch.ts";

export interface StartOptions extends BuildRun {
  /** The wished one; the next free one is taken where it is in use. */
  readonly port: number;
  /** The address or the name to serve at; this machine alone where none is given. */
  readonly host?: string | undefined;
}

/**
 * Builds, serves and watches until the process is stopped.
 * Each build runs in a process of its own, so that a changed template or a changed line of code counts at once. The page of a changed
 * article is shown before the whole is built.
 * @throws {UserError} when the archive is no folder, or nothing can be served at that address; all else that may be wrong is shown and
 * can be mended
 */
export async function start(options: StartOptions): Promise<void> {
  await mustBeFolder(options.archive);
  const { port, host = ownHost } = options;
  const language = options.language ?? (await faultLanguageOf(options.archive));
  let last: Outcome | undefined;
  const early = new EarlyPages(options, () => server.reload());
  const server = new SiteServer(options.out, host, {
    port,
    domDiff: false,
    messageOnStart: ({ hosts }) => `\n${wordsIn(servedAt(shownAt(hosts[0] ?? "", host)), language).message}\n`,
    middleware: [
      refuseOddAddresses,
      refuseOddHosts(host, language),
      refuseOutside(options.out),
      shownFiles((url) => early.fileAt(url)),
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
  const refused = server.refused();
  server.serve(port);
  const error = await Promise.race([stopped(), refused]);
  early.close();
  await watcher.close();
  await server.close();
  if (error !== undefined) throw new UserError(cannotServe(host, error.message.replace(/^(listen|getaddrinfo) /, "")));
}

function stopped(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(undefined));
  });
}
