/** `new archive`: begins an archive, of what is said on the command line or answered on a terminal. */
import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { spokenFor } from "../input/fault-language.ts";
import { isSiteUrl } from "../input/fields.ts";
import { type Language, languages } from "../input/languages.ts";
import { type FaultLanguage, wordsIn } from "../input/said.ts";
import { mustBeEmpty, newArchive } from "../new/archive/begin.ts";
import { toBeInstalled, toolOutside } from "../new/archive/messages.ts";
import {
  type ArchiveSettings,
  type GivenSettings,
  type RecipeName,
  recipeNames,
  settingsOf,
} from "../new/archive/settings.ts";
import { toBeBuilt } from "../pipeline/messages.ts";
import { type HostName, hostNames } from "../policy/hosts.ts";
import { toolVersion } from "../tool.ts";
import { commandLine, type Places, telling, withLanguage } from "./options.ts";

interface Wishes extends Omit<GivenSettings, "recipe">, Pick<Places, "lang"> {
  readonly ci?: RecipeName;
  readonly yes?: boolean;
}

export function addArchive(command: Command): void {
  withLanguage(command.command("archive").description("begin an archive in a new or empty folder"))
    .argument("<dir>", "the folder")
    .option("--title <text>", "its title", titleOf)
    .option(
      "--languages <codes>",
      `languages of the interface, the first for the texts: ${languages.join(", ")}`,
      languagesOf,
    )
    .option("--url <url>", "where the site will be found", urlOf)
    .option("--hosts <names>", `where it is published: ${hostNames.join(", ")}`, hostsOf)
    .addOption(
      new Option("--ci <host>", "who builds and publishes it whenever it is changed (default: github)").choices(
        recipeNames,
      ),
    )
    .option("--yes", "ask nothing")
    .action((folder: string, wishes: Wishes) => {
      const lang = wishes.lang ?? (wishes.languages && spokenFor(wishes.languages[0]));
      return telling({ archive: folder, ...(lang && { lang }) }, (language) => begin(folder, wishes, language));
    });
}

async function begin(folder: string, wishes: Wishes, language: FaultLanguage): Promise<void> {
  // Whoever answers is not to have done so in vain.
  await mustBeEmpty(resolve(folder));
  const settings = await settled(wishes, language);
  const { paths, isLocked, outside } = await newArchive(
    resolve(folder),
    settings,
    wishes.lang ?? spokenFor(settings.languages[0]),
  );
  const said = [
    toBeBuilt(commandLine("build", [], folder)),
    ...(isLocked ? [] : [toBeInstalled(folder)]),
    ...(outside === undefined ? [] : [toolOutside(outside, packedName())]),
  ];
  process.stdout.write(`${paths.join("\n")}\n\n${said.map((each) => wordsIn(each, language).message).join("\n")}\n`);
}

/** As `npm pack` calls it. */
function packedName(): string {
  return `doi-chieu-${toolVersion()}.tgz`;
}

/** Nobody is asked where nobody could answer. */
async function settled(wishes: Wishes, language: FaultLanguage): Promise<ArchiveSettings> {
  const given = { ...wishes, recipe: wishes.ci };
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  // Whoever asks for one language, and names none of the site, means both.
  const meant = wishes.lang === undefined ? given : { languages: [wishes.lang] as const, ...given };
  if (wishes.yes === true || !isTerminal) return settingsOf(meant);
  const { askSettings } = await import("../new/archive/ask.ts");
  return askSettings(given, language);
}

function titleOf(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("A title holds at least a letter.");
  return value.trim();
}

function urlOf(value: string): string {
  if (!isSiteUrl(value))
    throw new InvalidArgumentError("It begins with https:// or http://, without a password, ? or #.");
  return value;
}

function languagesOf(value: string): readonly [Language, ...Language[]] {
  const [first, ...others] = listed(value, languages);
  if (first === undefined) throw new InvalidArgumentError(`Possible are ${languages.join(", ")}.`);
  return [first, ...others];
}

function hostsOf(value: string): readonly HostName[] {
  return listed(value, hostNames);
}

/** Names of a closed list, with commas between them, each once. */
function listed<Name extends string>(value: string, known: readonly Name[]): Name[] {
  const written = value.split(",").map((name) => name.trim());
  const unknown = written.find((name) => !known.some((each) => each === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`Possible are ${known.join(", ")}.`);
  return known.filter((name) => written.includes(name)).sort((a, b) => written.indexOf(a) - written.indexOf(b));
}
