/** The sheet that explains the sheet of rows: what each column holds, and the words and ids that it takes. */
import { type Column, columns } from "../import/sheet/columns.ts";
import type { Names } from "../import/sheet/values.ts";
import { type Choice, choices, offered, type Words } from "../import/sheet/words.ts";
import type { FaultLanguage } from "../input/said.ts";
import { type GuideLine, type GuideWords, guideWords } from "./guide-words.ts";

export interface Guide {
  readonly words: Readonly<Record<Choice, Words>>;
  readonly names: Names;
  /** The language that it is written in. */
  readonly tongue: FaultLanguage;
}

/** Writes the guide: rules, columns, then the names that the archive knows. */
export function guideLines(guide: Guide): GuideLine[] {
  const said = guideWords[guide.tongue];
  const lists = (["unit", "organisation", "topic"] as const).flatMap((what) => namesLines(what, guide, said));
  return [
    ...said.rules.map((rule) => [rule]),
    [],
    said.heads,
    ...columns.map((column) => columnLine(column, guide, said)),
    ...lists,
  ];
}

function columnLine(column: Column, { words, tongue }: Guide, said: GuideWords): GuideLine {
  const { heading, help, example } = tongue === "vi" ? column : column.en;
  const choice = choices.find((each) => each === column.reads);
  const allowed = choice === undefined ? "" : offered(words[choice]).join("; ");
  return [heading, column.needed ? said.needed : "", help, allowed, example, column.path.join(".")];
}

function namesLines(what: keyof Names, { names }: Guide, said: GuideWords): GuideLine[] {
  const known = names[what];
  if (known === undefined || known.size === 0) return [];
  return [[], [said.names[what], said.names.id], ...[...known].map(([id, [name]]) => [name, id])];
}
