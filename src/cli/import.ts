/** `import`: what people have, as articles and rows. */
import { type Command, InvalidArgumentError } from "commander";
import type { ImportOptions } from "../import/import.ts";
import { printOutcomes } from "../import/print-many.ts";
import type { FaultLanguage } from "../input/said.ts";
import { mustBeArchive } from "../new/new.ts";
import { isDay } from "../text/dates.ts";
import { importProgress } from "./import-progress.ts";
import { type Places, placesOf, telling, withArchive } from "./options.ts";

interface Wishes extends Places {
  readonly dryRun?: boolean;
  readonly allowSimilar?: boolean;
  readonly keepOriginal?: boolean;
  readonly update?: boolean;
  readonly date?: string;
}

export function addImport(program: Command): void {
  const command = program
    .command("import")
    .description("bring in texts, saved web pages and documents as articles, and sheets as rows of the ledger");
  withArchive(command)
    .argument(
      "<file...>",
      ".txt: title, date, (publisher) – lead, paragraphs, author; .html, .mhtml: a saved web page; .docx, .pdf: a document; .jsonl: an article a line; .xlsx, .csv: rows, as “new sheet” begins them; or a folder of these",
    )
    .option("--dry-run", "show what would be recognised, write nothing")
    .option("--allow-similar", "import also what is there already in nearly the same words")
    .option("--keep-original", "keep each file beside its article, as it came; the article's page then offers it")
    .option("--update", "change rows of the ledger that are there already to what the sheet says of them")
    .option("--date <day>", "the day of articles that name none, or whose day could only be guessed: 2020-08-03", dayOf)
    .action((files: string[], options: Wishes) =>
      telling(options, async (language) => {
        const { archive } = placesOf(options);
        await mustBeArchive(archive);
        const { dryRun, allowSimilar, keepOriginal, update, date } = options;
        await bringIn(files, { archive, dryRun, allowSimilar, keepOriginal, update, date }, language);
      }),
    );
}

function dayOf(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError("A day is written as in 2020-08-03.");
  return value;
}

async function bringIn(files: readonly string[], options: ImportOptions, language: FaultLanguage): Promise<void> {
  const { importFiles } = await import("../import/import.ts");
  const progress = importProgress(language);
  const outcomes = await importFiles(files, { ...options, progress: progress.told }).finally(progress.end);
  process.stdout.write(`${printOutcomes(outcomes, language)}\n`);
  if (outcomes.some(({ refused }) => refused !== undefined)) process.exitCode = 1;
}
