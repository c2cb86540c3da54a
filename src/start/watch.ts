/** Watches an archive's files, and the tool's own templates, styles and code. */
import { once } from "node:events";
import { isAbsolute, join, resolve, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { z } from "zod";
import { overridesFolder } from "../overrides/names.ts";
import { toolFolder } from "../tool.ts";

/** How long files must rest before a build, in milliseconds: an editor writes more than once. */
const rest = 150;

/** Who is told what has changed. */
export interface Watched {
  /** Runs once at the beginning and after each change, when files rest. */
  readonly build: () => Promise<void>;
  /** An article's file is touched: told at once, perhaps in the middle of writing and more than once, and again when it rests. */
  readonly touched: (file: string) => void;
  /** Something else has changed: an article is gone, or data, or the tool itself. */
  readonly otherwise: () => void;
}

/**
 * Watches until it is closed. Changes during a build lead to one more, never to two at once.
 * The first build waits until all is watched, so that no change falls between the two.
 * @returns the watcher, to be closed, when the first build is over
 */
export async function watchSources(archive: string, { build, touched, otherwise }: Watched): Promise<FSWatcher> {
  const articles = join(archive, "src", "articles");
  const own = ["_data", overridesFolder].map((folder) => join(archive, folder));
  const sources = [...own, articles, join(toolFolder, "_includes"), join(toolFolder, "src")];
  // From the folders above them, for one that is not there yet is no less a source once it is made.
  const watcher = watch([...new Set([archive, toolFolder])], {
    ignored: (path) => !sources.some((source) => mayBeRead(source, path) || isWithin(path, source)),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: rest, pollInterval: 25 },
  });
  const isArticle = (path: string): boolean => mayBeRead(articles, path) && path.endsWith(".md");
  const run = inTurn(build);
  watcher.on("all", (event, path) => {
    if (isArticle(path) && event !== "unlink") touched(path);
    else otherwise();
    void run();
  });
  watcher.on("raw", (_, name, details) => {
    const file = fileIn(name, details);
    if (isArticle(file)) touched(file);
  });
  await once(watcher, "ready");
  await run();
  return watcher;
}

const rawSchema = z.object({ watchedPath: z.string() });

/** The file that the system tells of: by itself, by its name in a watched folder, or by its name while it is watched alone. */
function fileIn(name: unknown, details: unknown): string {
  const watched = rawSchema.safeParse(details).data?.watchedPath ?? "";
  if (typeof name !== "string" || watched.endsWith(".md")) return watched;
  return isAbsolute(name) ? name : resolve(watched, name);
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

/** Hidden files, such as editors keep beside what they write, are not read. */
function mayBeRead(source: string, path: string): boolean {
  return isWithin(source, path) && !path.slice(source.length).includes(`${sep}.`);
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
