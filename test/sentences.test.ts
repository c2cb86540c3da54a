/**
 * Sentences of official reports, each with the row that holds it and what the page says of that row. A new case is a new
 * file in test/sentences: `article`, `rows` and, where it differs, `updated`; what comes of them is written into the file where it is missing.
 * No-break spaces are written as spaces, word joiners as nothing.
 */
import { readdirSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { z } from "zod";
import type { Archive, LedgerRow } from "../src/archive/model.ts";
import { downloadsOf } from "../src/downloads/downloads.ts";
import { FaultsError } from "../src/input/fault.ts";
import { tallyOf } from "../src/ledger/parts.ts";
import { amountText, targetText } from "../src/say/figures.ts";
import { gapText, sumText, verdictSentence, verdictText } from "../src/say/verdicts.ts";
import { viewsOf } from "../src/views/views.ts";
import { archiveFrom } from "./model.ts";
import { article, root } from "./tools.ts";

const sentences = suite("sentences");
const folder = join(root, "test", "sentences");

const fixture = z.strictObject({
  sentence: z.string(),
  article: z.string(),
  rows: z.string(),
  updated: z.string().default("2021-02-01"),
  page: z.string().optional(),
  faults: z.string().optional(),
});

const organisations = `
- { id: tinh, name: Tỉnh Nam Giang }
- { id: trung-uong, name: Trung ương }
- { id: hdnd, name: HĐND tỉnh Nam Giang }
`;

function archiveOf({ article: body, rows, updated }: z.output<typeof fixture>): Archive {
  return archiveFrom({
    "_data/site.yaml": `title: Kho thử\nupdated: ${updated}\n`,
    "_data/organisations.yaml": organisations,
    "_data/targets.yaml": rows,
    [`src/articles/${updated.slice(0, 4)}/bai.md`]: article("Báo cáo", updated, body),
  });
}

/** What the page says of a row: its figures, and for each target the verdict, the difference and the sentence. */
function saidOf(entry: LedgerRow, archive: Archive): string[] {
  const { row, sides } = entry;
  const told = (["baseline", "change", "index"] as const).flatMap((name) => {
    const figure = row[name];
    return figure === undefined
      ? []
      : [`  ${name}: ${amountText(figure, name === "index" ? "percent" : row.unit, archive)}`];
  });
  const parts = archive.rows.filter((other) => row.parts.includes(other.row.id));
  const { met, missed, of } = tallyOf(parts.map(({ judgement }) => judgement));
  return [
    row.id,
    ...told,
    ...(of === 0 ? [] : [`  rows in the archive: ${of}, met ${met}, missed ${missed}`]),
    ...sides.flatMap((_, index) => [
      `  verdict: ${verdictText(entry, archive, "long", index)}`,
      ...line("difference", gapText(entry, archive, index)),
      ...line("derived", derivedText(entry, archive, index)),
      `  sentence: ${verdictSentence(entry, archive, index)}`,
    ]),
  ];
}

function derivedText(entry: LedgerRow, archive: Archive, index: number): string | undefined {
  const target = targetText(entry, archive, index);
  const sum = sumText(entry, archive, index);
  return target?.derived ? `${target.text}${sum === "" ? "" : ` = ${sum}`}` : undefined;
}

function line(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`  ${name}: ${text}`];
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
}

interface Outcome {
  readonly name: "page" | "faults";
  readonly text: string;
}

/** What the pages say, once all of them and the downloads can be made. */
async function outcomeOf(given: z.output<typeof fixture>): Promise<Outcome> {
  try {
    const archive = archiveOf(given);
    viewsOf(archive, await downloadsOf(archive), []);
    return { name: "page", text: plain(archive.rows.flatMap((entry) => saidOf(entry, archive)).join("\n")) };
  } catch (error) {
    if (error instanceof FaultsError) return { name: "faults", text: error.message };
    throw error;
  }
}

for (const name of readdirSync(folder).sort()) {
  const path = join(folder, name);
  const text = await readFile(path, "utf8");
  const given = fixture.parse(parse(text, { schema: "failsafe" }));
  sentences(given.sentence, async () => {
    const outcome = await outcomeOf(given);
    if (given.page === undefined && given.faults === undefined && process.env["CI"] === undefined)
      await appendFile(path, `${outcome.name}: |\n${outcome.text.replace(/^/gm, "  ")}\n`);
    else
      assert.equal(outcome, {
        name: given.faults === undefined ? "page" : "faults",
        text: (given.faults ?? given.page ?? "").trimEnd(),
      });
  });
}

sentences.run();
