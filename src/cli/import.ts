/** `import`: what people have, as articles and rows. */
import type { Command } from "commander";
import { printOutcome } from "../import/print.ts";
import { mustBeArchive } from "../new/new.ts";
import { type Places, placesOf, telling, withArchive } from "./options.ts";

export function addImport(program: Command): void {
  withArchive(
    program
      .command("import")
      .description("bring in texts, saved web pages and documents as articles, and sheets as rows of the ledger"),
  )
    .argument(
      "<file...>",
      ".txt: title, date, (publisher) – lead, paragraphs, author; .html, .mhtml: a saved web page; .docx, .pdf: a document; .xlsx: rows, as “new sheet” begins it",
    )
    .option("--dry-run", "show what would be recognised, write nothing")
    .option("--allow-similar", "import also what is there already in nearly the same words")
    .action((files: string[], options: Places & { dryRun?: boolean; allowSimilar?: boolean }) =>
      telling(options, async (language) => {
        const { archive } = placesOf(options);
        await mustBeArchive(archive);
        const { importFiles } = await import("../import/import.ts");
        const outcomes = await importFiles(files, {
          archive,
          dryRun: options.dryRun === true,
          allowSimilar: options.allowSimilar === true,
        });
        process.stdout.write(`${outcomes.map((outcome) => printOutcome(outcome, language)).join("\n\n")}\n`);
        if (outcomes.some(({ refused }) => refused !== undefined)) process.exitCode = 1;
      }),
    );
}
