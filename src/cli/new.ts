/** `new`: the commands that begin something. */
import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { wordsIn } from "../input/said.ts";
import { settingsKept, sheetToBeEdited, sheetToBeFilled } from "../new/messages.ts";
import { mustBeArchive, newArticle } from "../new/new.ts";
import { beginRows, printRows, writeRows } from "../new/rows/rows.ts";
import { writeSchemas } from "../new/schemas.ts";
import { newSheet } from "../new/sheet.ts";
import { today } from "../tool.ts";
import { addArchive } from "./new-archive.ts";
import { commandLine, type Places, placesOf, telling, withArchive } from "./options.ts";

export function addNew(program: Command): void {
  const command = program.command("new").description("begin an article, rows of the ledger, or an archive");
  for (const add of [addArticle, addSheet, addRow, addSchemas, addArchive]) add(command);
}

function addArticle(command: Command): void {
  withArchive(command.command("article").description("write an empty article, ready to be filled"))
    .argument("<title>", "its title")
    .option("--date <day>", "its day of publication, YYYY-MM-DD", today())
    .action((title: string, options: Places & { date: string }) =>
      telling(options, async () => {
        const path = await newArticle(placesOf(options).archive, title, options.date);
        process.stdout.write(`${path}\n`);
      }),
    );
}

function addSheet(command: Command): void {
  withArchive(command.command("sheet").description("write a sheet of rows, for a spreadsheet program"))
    .argument("[file]", "where it goes; a workbook (.xlsx) with lists and a guide, or .csv", "chi-tieu.xlsx")
    .option("--filled", "with every row of the ledger in it, to be changed and brought back")
    .action((file: string, options: Places & { filled?: boolean }) =>
      telling(options, async (language) => {
        const { filled = false } = options;
        const sheet = await newSheet(placesOf(options).archive, resolve(file), { filled, language });
        const next = commandLine("import", filled ? ["--update", file] : [file], options.archive);
        const said = filled ? sheetToBeEdited(next) : sheetToBeFilled(next, sheet);
        process.stdout.write(`${resolve(file)}\n\n${wordsIn(said, language).message}\n`);
      }),
    );
}

function addRow(command: Command): void {
  withArchive(
    command.command("row").description("begin rows of the ledger for the figures of an article that none has yet"),
  )
    .argument("<article>", "the article: its year and name, or its file")
    .option("--figure <number>", "only this one, counted from 1", figureNumber)
    .option("--match <text>", "only figures whose words hold this, as in --match 8,8%")
    .option("--write", "add the rows to the ledger instead of printing them")
    .option("--into <file>", "the file of the ledger that --write adds to", "_data/targets.yaml")
    .action((article: string, options: Places & RowChoice) =>
      telling(options, async (language) => {
        const { archive } = placesOf(options);
        await mustBeArchive(archive);
        const begun = await beginRows({ archive, article, figure: options.figure, match: options.match });
        const { proposals, said } = begun;
        const yaml = printRows(proposals, language);
        const written = options.write === true && proposals.length > 0;
        const told = written ? [await writeRows(archive, options.into, yaml, begun), ...said] : said;
        if (!written && proposals.length > 0) process.stdout.write(yaml);
        // What is said stands beside the rows, so that these can be piped into a file.
        process.stderr.write(`${told.map((each) => wordsIn(each, language).message).join("\n")}\n`);
      }),
    );
}

interface RowChoice {
  readonly figure?: number;
  readonly match?: string;
  readonly write?: boolean;
  readonly into: string;
}

function figureNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("A figure's number is 1 or more.");
  return number;
}

function addSchemas(command: Command): void {
  withArchive(
    command.command("schemas").description("write what an editor needs to complete and explain data files"),
  ).action((options: Places) =>
    telling(options, async (language) => {
      const { archive } = placesOf(options);
      await mustBeArchive(archive);
      const { written, kept } = await writeSchemas(archive, language);
      const said = kept.map((path) => wordsIn(settingsKept(path), language));
      process.stdout.write(`${[...written, ...said.map(({ message }) => message)].join("\n")}\n`);
    }),
  );
}
