/** What was found on the pages of a site, as a table by kind of page, and in words. */
import { type Check, checks, type Wrong } from "./hold.ts";

/** The kind of a page by its address: "article", else the first part of it. */
export function kindOf(path: string): string {
  if (/^bai-viet\/\d{4}\/[^/]+\/index\.html$/.test(path)) return "article";
  return path.replace(/(index)?\.html$/, "").split("/")[0] || "home";
}

/** A Markdown table: a line a kind, how many pages it has, and on how many of them each check finds something. */
export function tableOf(paths: readonly string[], wrong: readonly Wrong[]): string {
  const kinds = [...new Set(paths.map(kindOf))].sort();
  const lines = kinds.map((kind) => [
    kind,
    paths.filter((path) => kindOf(path) === kind).length,
    ...checks.map((check) => pagesWith(wrong, kind, check)),
  ]);
  const rows = [["kind", "pages", ...checks], ["---", ...checks.map(() => "--:"), "--:"], ...lines];
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function pagesWith(wrong: readonly Wrong[], kind: string, check: Check): number {
  const found = wrong.filter((one) => one.check === check && kindOf(one.path) === kind);
  return new Set(found.map(({ path }) => path)).size;
}

/** One line for each thing that is wrong, with its page. */
export function wordsOf(wrong: readonly Wrong[]): string {
  return wrong.map(({ path, check, what }) => `${path} ${check}: ${what.replace(/\s+/g, " ")}`).join("\n");
}
