/** Writes what a sheet brings into the ledger: new rows at the end of the sheet's own file, changed ones where they stand; all of it or nothing. */
import { basename } from "node:path";
import type { Said } from "../../input/said.ts";
import { asFileName } from "../../text/portable.ts";
import { slugOf } from "../../text/slug.ts";
import type { ChangedRow } from "./change.ts";
import type { Sorted } from "./compare.ts";
import type { Draft } from "./draft.ts";
import { faultsSaid } from "./fault.ts";
import { add, additionTo, type NotAdded } from "./ledger-file.ts";
import * as say from "./messages.ts";
import { nest } from "./nest.ts";
import type { SheetOutcome } from "./outcome.ts";
import { type Replacement, replace, replacementOf, restore } from "./replace-file.ts";
import { rowsYaml } from "./row-yaml.ts";

type Written = Pick<SheetOutcome, "added" | "changed"> & Partial<SheetOutcome>;

interface Options {
  readonly archive: string;
  readonly dryRun?: boolean | undefined;
}

const nothing: Written = { added: [], changed: [] };

/** Writes new and changed rows, or, in a dry run, only finds out that they can be written. */
export async function writeSorted(
  { added, changed }: Pick<Sorted, "added" | "changed">,
  file: string,
  options: Options,
): Promise<Written> {
  const own = pathFor(file);
  if (added.length > 0 && own === undefined) return { ...nothing, refused: say.nameless() };
  const path = added.length > 0 ? own : undefined;
  const replacements = await replacementsOf(changed, options.archive);
  if ("faults" in replacements || "refused" in replacements) return { ...nothing, ...refusal(replacements) };
  const refused = await written(replacements, added, path, options);
  if (refused !== undefined) return { ...nothing, ...refusal(refused) };
  const told = [...new Set([...replacements.map((each) => each.path), ...(path === undefined ? [] : [path])])].join(
    ", ",
  );
  const outcome = { added: added.flatMap(({ id }) => id ?? []), changed: changed.map(toldOf) };
  return options.dryRun === true ? { ...outcome, planned: told } : { ...outcome, written: told };
}

function refusal(why: NotAdded): { readonly refused: Said } {
  return { refused: "faults" in why ? faultsSaid(why.faults) : why.refused };
}

/** The file that a sheet's new rows go to. */
function pathFor(file: string): string | undefined {
  const name = asFileName(slugOf(basename(file).replace(/\.[^.]*$/, "")));
  return name === "" ? undefined : `_data/targets/${name}.yaml`;
}

async function replacementsOf(
  changed: readonly ChangedRow[],
  archive: string,
): Promise<readonly Replacement[] | NotAdded> {
  const replacements: Replacement[] = [];
  for (const path of new Set(changed.map(({ file }) => file))) {
    const rows = changed.filter(({ file }) => file === path);
    const made = await replacementOf(archive, path, rows);
    if (!("text" in made)) return made;
    replacements.push(made);
  }
  return replacements;
}

/** @returns why nothing was written, if so: then every file is as it was */
async function written(
  replacements: readonly Replacement[],
  added: readonly Draft[],
  path: string | undefined,
  { archive, dryRun }: Options,
): Promise<NotAdded | undefined> {
  const rows = rowsYaml(added.map(({ fields, note }) => ({ plain: nest(fields), note })));
  const ahead = path === undefined ? undefined : await additionTo(archive, path, rows);
  if (ahead !== undefined && !("text" in ahead)) return ahead;
  if (dryRun === true) return undefined;
  const failure = await replace(archive, replacements);
  if (failure !== undefined) return { refused: failure };
  if (path === undefined) return undefined;
  // Made anew, for what is added to may be one of the files that have just been changed.
  const addition = await additionTo(archive, path, rows);
  const refused = "text" in addition ? await add(archive, addition) : addition;
  if (refused === undefined) return undefined;
  await restore(archive, replacements);
  return "message" in refused ? { refused } : refused;
}

function toldOf({ draft, place, changes, note }: ChangedRow): SheetOutcome["changed"][number] {
  return { id: draft.id ?? "", place, changes, ...(note !== undefined && { note }) };
}
