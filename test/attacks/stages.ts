/** Takes hard texts through all that is made of an article, in a process of its own, and tells how long the processor was busy with each. */
import { coverageOf } from "../../src/archive/coverage.ts";
import type { Archive } from "../../src/archive/model.ts";
import { needsIn } from "../../src/check/check.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { render } from "../../src/pages/article.11ty.tsx";
import { htmlOf } from "../../src/render/eleventy.ts";
import { siteOf } from "../../src/render/site.ts";
import { countedLines, htmlOf as indexedHtml } from "../../src/search/index/content.ts";
import { documentsOf } from "../../src/search/index/documents.ts";
import { shareOf } from "../../src/search/lexicon/share.ts";
import { articleViews } from "../../src/views/articles.ts";
import { coverageViews } from "../../src/views/coverage.ts";
import { archiveFrom } from "../model.ts";
import { article } from "../tools.ts";
import { known, mended } from "./hard-inputs.ts";

const path = "src/articles/2021/a.md";
const { props: site } = await siteOf(archiveFrom({ [path]: article("A", "2021-01-15", "Một.") }), []);

/** All that is made of one article; or the faults for which it is refused. */
function through(body: string): string {
  const archive = read(body);
  if (typeof archive === "string") return archive;
  coverageOf(archive);
  for (const { props } of coverageViews(archive)) JSON.stringify(props);
  for (const view of articleViews(archive)) needsIn("a/index.html", htmlOf(render({ view, site })));
  for (const { content } of documentsOf(archive)) {
    indexedHtml(content);
    shareOf([countedLines(content)]);
  }
  return "made";
}

function read(body: string): Archive | string {
  try {
    return archiveFrom({ [path]: article("A", "2021-01-15", body) });
  } catch (error) {
    if (error instanceof FaultsError) return `refused: ${error.faults[0]?.message}`;
    throw error;
  }
}

const [length = "", ...names] = process.argv.slice(2);
for (const [name, ofLength] of Object.entries({ ...mended, ...known })) {
  if (names.length > 0 && !names.includes(name)) continue;
  const before = process.cpuUsage();
  const outcome = through(ofLength(Number(length)));
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ name, outcome, seconds: (user + system) / 1e6 }));
}
