/** `new`: the commands that begin something. */
import { resolve } from "node:path";
import type { Command } from "commander";
import { wordsIn } from "../input/said.ts";
import { sheetToBeFilled } from "../new/messages.ts";
import { newArchive, newArticle } from "../new/new.ts";
import { newSheet } from "../new/sheet.ts";
import { toBeBuilt } from "../pipeline/messages.ts";
import { today } from "../tool.ts";
import { type Places, placesOf, telling, withArchive, withLanguage } from "./options.ts";

export function addNew(program: Command): void {
  const command = program.command("new").description("begin an article, rows of the ledger, or an archive");
  for (const add of [addArticle, addSheet, addArchive]) add(command);
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
  withArchive(command.command("sheet").description("write an empty sheet of rows, for a spreadsheet program"))
    .argument("[file]", "where it goes", "chi-tieu.xlsx")
    .action((file: string, options: Places) =>
      telling(options, async (language) => {
        await newSheet(placesOf(options).archive, resolve(file));
        process.stdout.write(`${resolve(file)}\n\n${wordsIn(sheetToBeFilled(file), language).message}\n`);
      }),
    );
}

function addArchive(command: Command): void {
  withLanguage(command.command("archive").description("begin an archive in a new or empty folder"))
    .argument("<dir>", "the folder")
    .action((folder: string, { lang }: Pick<Places, "lang">) =>
      telling({ archive: folder, ...(lang && { lang }) }, async (language) => {
        const paths = await newArchive(resolve(folder));
        process.stdout.write(`${paths.join("\n")}\n\n${wordsIn(toBeBuilt(folder), language).message}\n`);
      }),
    );
}
