/** What is watched while one writes: also what an archive overrides, whose folder may not be there at first. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { watchSources } from "../../src/start/watch.ts";
import { until } from "../build/run.ts";
import { archiveOf, article, writeAll } from "../tools.ts";

const watching = suite("watching");

watching("a component or a style of the archive's own is a change of everything", async () => {
  const archive = await archiveOf({ "src/articles/2021/bai.md": article("Bài", "2021-01-01", "Chữ.") });
  const seen = { builds: 0, others: 0 };
  const watcher = await watchSources(archive, {
    build: async () => {
      seen.builds += 1;
    },
    touched: () => {},
    otherwise: () => {
      seen.others += 1;
    },
  });
  await writeAll(archive, { "overrides/styles.css": ".a{}" });
  await until("it is built again", async () => seen.builds === 2 && seen.others > 0);
  await writeAll(archive, { "overrides/parts/motto.tsx": "export const motto = 1;" });
  await until("it is built once more", async () => seen.builds > 2);
  await watcher.close();
  assert.ok(seen.others > 1);
});

watching.run();
