/** The script that stands in the place of the search: what it is asked brings the search page and the dialog into each state. */
import type { SiteProps } from "../../_includes/site.tsx";
import type { Archive } from "../../src/archive/model.ts";
import { named, type OutputFile } from "../../src/render/file.ts";
import { bundled } from "../../src/render/scripts.ts";
import { dialogFile } from "../../src/views/dialog.ts";
import { searchPlace } from "../../src/views/search-place.ts";

/** What is asked, and how the search then stands. */
export const asked = {
  "": "idle",
  cảng: "done",
  một: "done",
  "không có": "done",
  "gõ nhầm": "done",
  "còn tìm": "loading",
  "đang tìm": "loading",
  "mất mạng": "error",
} as const;

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
