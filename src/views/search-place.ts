/** What the pages that search must know: where the index and its companions are, and what the archive has. */
import type { Archive } from "../archive/model.ts";
import { verdictKinds } from "../ledger/wording.ts";
import type { DayForm } from "../search/day-form.ts";
import type { Names } from "../search/field-words.ts";
import { filterNames, kindNames } from "../search/fields.ts";
import { foldersOf } from "../search/folders.ts";
import { figuresOf } from "../search/index/figures.ts";
import type { SearchPlace } from "../search/request.ts";
import { plainForm, writeDay } from "../text/dates.ts";
import { shortDigest } from "../text/digest.ts";
import { slugOf } from "../text/slug.ts";

/** @param choices what the search page offers to choose from */
export function searchPlace(
  { addresses, strings }: Pick<Archive, "addresses" | "strings">,
  choices: unknown,
): SearchPlace {
  return {
    ...foldersOf(addresses.search),
    days: dayFormOf(strings.dates.short),
    choices: shortDigest(JSON.stringify(choices)),
  };
}

/** @param form the strings' own, of days with their year */
function dayFormOf(form: string): DayForm {
  const plain = plainForm(form);
  const [token] = /M{3,}/.exec(plain.replace(/'[^']*'/g, "")) ?? [];
  const named = token === undefined ? "" : form.replace(plain, token);
  const months = named === "" ? [] : monthsOfYear.map((month) => writeDay(`2020-${month}-01`, named));
  return { form: plain, months };
}

const monthsOfYear = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** The files that the engine reads beside the index, as texts by their addresses. */
export function searchFiles(archive: Archive): { readonly address: string; readonly text: string }[] {
  const { figures, names } = foldersOf(archive.addresses.search);
  return [
    { address: `/${figures}`, text: JSON.stringify(figuresOf(archive)) },
    { address: `/${names}`, text: JSON.stringify(namesOf(archive)) },
  ];
}

function namesOf({ strings, topics, organisations }: Archive): Names {
  return {
    [filterNames.topic]: named(topics),
    [filterNames.organisation]: named(organisations),
    [filterNames.kind]: named([
      { id: kindNames.article, name: strings.search.article },
      { id: kindNames.row, name: strings.search.row },
    ]),
    [filterNames.verdict]: named(verdictKinds.map((id) => ({ id, name: strings.verdict[id] }))),
  };
}

/** By its name folded to a slug, which mostly is the id itself. */
function named(all: readonly { readonly id: string; readonly name: string }[]): Record<string, string> {
  return Object.fromEntries(all.map(({ id, name }) => [slugOf(name), id]));
}
