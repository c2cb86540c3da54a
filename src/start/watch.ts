/** Watches an archive's files, and the tool's own templates, styles and code. */
import { once } from "node:events";
import { join } from "node:path";
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
  const folders = [
    join(archive, "_data"),
    join(archive, "src", "articles"),
    join(toolFolder, "_includes"),
    join(toolFolder, "src"),
  ];
  const watcher = watch([...new Set(folders)], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: rest, pollInterval: 25 },
  });
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await act();
    } while (again);
    running = false;
  };
  watcher.on("all", () => void run());
  await once(watcher, "ready");
  await run();
  return watcher;
}
