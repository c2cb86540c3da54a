/** `upgrade`: an archive of an older layout becomes one of the newest. */
import type { Command } from "commander";
import { type FaultLanguage, wordsIn } from "../input/said.ts";
import * as say from "../upgrade/messages.ts";
import { commandLine, type Places, placesOf, telling, withArchive } from "./options.ts";

export function addUpgrade(program: Command): void {
  withArchive(program.command("upgrade").description("bring an archive's files up to the layout that this tool reads"))
    .option("--write", "write the changes instead of showing them")
    .action((options: Places & { readonly write?: boolean }) =>
      telling(options, async (language) => {
        const { archive } = placesOf(options);
        const next = commandLine("upgrade", ["--write"], options.archive);
        await upgrade(archive, options.write === true, next, language);
      }),
    );
}

/** The difference goes out as data, so that it can be piped; what is said of it stands beside. */
async function upgrade(archive: string, isWritten: boolean, next: string, language: FaultLanguage): Promise<void> {
  const { differenceOf, upgradeOf, writeUpgrade } = await import("../upgrade/upgrade.ts");
  const found = await upgradeOf(archive);
  const { from, to, what, files } = found;
  process.stdout.write(differenceOf(found));
  if (isWritten) writeUpgrade(archive, found);
  const outcome = isWritten ? say.upgraded(from, to, files.length) : say.wouldBeUpgraded(from, to, files.length, next);
  const told = from === to ? [say.isNewest(to)] : [...what, outcome];
  process.stderr.write(`${told.map((each) => wordsIn(each, language).message).join("\n")}\n`);
}
