/** Watches an archive's files, and the tool's own templates, styles and code. */
import { once } from "node:events";
import { join, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { toolFolder } from "../tool.ts";

/** How long files must rest before a build, in milliseconds: an editor writes more than once. */
const rest = 150;

/**
 * Calls `act` once, and after each change; changes during a run lead to one more run, never to two at once.
 * The first run waits until all is watched, so that no change falls between the two.
 * @returns the watcher, to be closed, when the first run is over
 */
export async function watchSources(archive: string, act: () => Promise<void>): Promise<FSWatcher> {
  const sources = [
    join(archive, "_data"),
    join(archive, "src", "articles"),
    join(toolFolder, "_includes"),
    join(toolFolder, "src"),
  ];
  // From the folders above them, for one that is not there yet is no less a source once it is made.
  const watcher = watch([...new Set([archive, toolFolder])], {
    ignored: (path) => !sources.some((source) => isWithin(source, path) || isWithin(path, source)),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: rest, pollInterval: 25 },
  });
  const run = inTurn(act);
  watcher.on("all", () => void run());
  await once(watcher, "ready");
  await run();
  return watcher;
}

/** Runs one at a time; whatever is asked for during a run is one more run after it. */
function inTurn(act: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await act();
    }
    running = false;
  };
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
