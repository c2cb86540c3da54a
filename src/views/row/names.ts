/** What the figures of a row are called, and where each of them stands. */
import type { Citation, LedgerRow } from "../../archive/model.ts";
import type { Row } from "../../ledger/row.ts";
import type { Strings } from "../../strings/strings.ts";
import { fill } from "../../text/fill.ts";

/** Names a figure by the name that its address carries: "target-2-margin" is "Chênh lệch với mức đề ra 2". */
export function figureName(figure: string, row: Row, { rowPage }: Strings): string {
  const { figures } = rowPage;
  const [, role = "", number, beside] = /^([a-z]+)(?:-(\d+))?(?:-(margin|attainment))?$/.exec(figure) ?? [];
  const index = Number(number ?? 1) - 1;
  // What stands beside the result speaks of the first target.
  const claim = role === "target" ? beside : role;
  if (claim === "margin" || claim === "attainment") {
    const target = targetName(index, row, rowPage).toLowerCase();
    return row.targets.length < 2 ? figures[claim] : fill(figures.ofTarget, { name: figures[claim], target });
  }
  if (role === "target") return targetName(index, row, rowPage);
  if (role === "interim") return row.interim[index]?.as === "target" ? figures.interimTarget : figures.interim;
  return isName(role, figures) ? figures[role] : figure;
}

/** "Mức đề ra", with its number where there are several; a goal in words is one. */
export function targetName(index: number, row: Row, { figures }: Strings["rowPage"]): string {
  const name = row.targets[index]?.text === undefined ? figures.target : figures.goal;
  return row.targets.length < 2 ? name : fill(figures.numbered, { name, n: index + 1 });
}

function isName<Names extends object>(name: string, names: Names): name is string & keyof Names {
  return name in names;
}

/** Nothing but goals in words, of which the source says no more: there is nothing to judge, and nobody's figures. */
export function isGoal({ sides }: Pick<LedgerRow, "sides">): boolean {
  return sides.every(({ verdict }) => verdict.reason === "goal-in-words");
}

/** The place of a figure in its article: the link that leads to its sentence. */
export function placeOf({ citations }: LedgerRow, figure: string): string | undefined {
  const cited = citations.find((citation) => citation.figure === figure);
  return cited && placeOfCitation(cited);
}

export function placeOfCitation({ article, anchor }: Citation): string {
  return `${article.address}#${anchor}`;
}
