/** The script that stands in the place of the search: what it is asked brings the search page and the dialog into each state. */
import type { SiteProps } from "../../_includes/site.tsx";
import type { Archive } from "../../src/archive/model.ts";
import { named, type OutputFile } from "../../src/render/file.ts";
import { bundled } from "../../src/render/scripts.ts";
import type { Shard } from "../../src/search/index/shards.ts";
import { dialogFile } from "../../src/views/dialog.ts";
import { searchPlace } from "../../src/views/search-place.ts";

/** What is asked, and how the search then stands: on its page, and in the dialog. */
export const asked = {
  "": ["idle", "idle"],
  cảng: ["done", "done"],
  một: ["done", "done"],
  "không có": ["done", "done"],
  "gõ nhầm": ["done", "done"],
  // What is found so far can be opened.
  "còn tìm": ["loading", "done"],
  "đang tìm": ["loading", "loading"],
  "mất mạng": ["error", "error"],
} as const;

/** An archive of two parts, so that the older ones may still be asked. */
export const parts: readonly Shard[] = [
  { folder: "", documents: [], parts: [], from: "2020", to: "2024" },
  { folder: "1/", documents: [], parts: [], from: "2000", to: "2019" },
];

/** Never asked for: the script tells by itself what is found. */
const noIndex = { "pagefind-module": "export const createInstance = undefined;" };

/** The site's props with the script in its place, and the files that this takes. */
export async function withTold(
  props: SiteProps,
  archive: Archive,
): Promise<{ readonly props: SiteProps; readonly files: readonly OutputFile[] }> {
  const code = await bundled("../../test/components/engine.ts", noIndex);
  const engine = named(`${archive.addresses.search}told.js`, Buffer.from(code));
  const scripts = { ...props.scripts, search: engine.address };
  const { address, text } = dialogFile(archive, scripts, searchPlace(archive, []));
  return { props: { ...props, scripts }, files: [engine, { address, content: Buffer.from(text) }] };
}
