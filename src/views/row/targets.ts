/** The targets of a row, each with its origin, what it asks for, and its own verdict; the original one first. */
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { langOf } from "../../input/languages.ts";
import { comparatorOf } from "../../ledger/compare.ts";
import type { Comparator, Row, Target } from "../../ledger/row.ts";
import type { VerdictKind } from "../../ledger/wording.ts";
import { figureText, type Shown, targetText } from "../../say/figures.ts";
import { verdictSentence, verdictText } from "../../say/verdicts.ts";
import { writeDay } from "../../text/dates.ts";
import { fill } from "../../text/fill.ts";
import { isGoal, placeOf, targetName } from "./names.ts";

export interface TargetLine {
  readonly name: string;
  readonly text: string;
  /** Its language, where that is not the page's: of a goal in words. */
  readonly lang: string | undefined;
  readonly derived: boolean;
  /** Who set it and when, which one it replaces. */
  readonly notes: readonly string[];
  /** "Yêu cầu: ít nhất 12 triệu tấn." */
  readonly asks: string | undefined;
  readonly kind: VerdictKind;
  readonly verdict: string;
  readonly sentence: string;
  readonly to: string | undefined;
}

/** The targets of a row that has more than one; a single one needs no list, nor do goals in words that nobody judges. */
export function targetLines(entry: LedgerRow, archive: Archive): TargetLine[] {
  if (entry.sides.length < 2 || isGoal(entry)) return [];
  return entry.sides.map(({ claim, verdict }, index) => {
    const shown = targetText(entry, archive, index);
    const asked = asksText(entry.row, claim.target, archive);
    return {
      name: targetName(index, entry.row, archive.strings.rowPage),
      text: claim.target?.text ?? shown?.text ?? archive.strings.common.none,
      lang: claim.target?.text === undefined ? undefined : langOf(entry.row, "targets"),
      derived: shown?.derived ?? false,
      notes: originNotes(entry, index, archive),
      asks: asked && fill(archive.strings.rowPage.asks.label, { asked }),
      kind: verdict.kind,
      verdict: verdictText(entry, archive, "long", index),
      sentence: verdictSentence(entry, archive, index),
      to: placeOf(entry, index === 0 ? "target" : `target-${index + 1}`),
    };
  });
}

/** "Tổng công ty đặt ra ngày 20/06/2018", "thay mức đề ra 1". */
export function originNotes({ row }: LedgerRow, index: number, archive: Archive): string[] {
  const { notes } = archive.strings.rowPage;
  const target = row.targets[index];
  if (target === undefined) return [];
  const later = row.targets.findIndex(({ supersedes }) => supersedes === index + 1);
  const several = row.targets.length > 1;
  const { supersedes, measure } = target;
  const told = [
    several && index === 0 ? notes.original : undefined,
    setText(target, archive),
    supersedes === undefined ? undefined : fill(notes.supersedes, { n: supersedes }),
    later < 0 ? undefined : fill(notes.superseded, { n: later + 1 }),
    measure === undefined || measure === row.measure
      ? undefined
      : fill(notes.otherMeasure, { measure: archive.strings.measures[measure] }),
    several ? undefined : asksUnlessPlain(row, target, archive),
  ];
  return told.filter((note) => note !== undefined);
}

function setText({ set_by, set_on }: Target, { organisations, strings }: Archive): string | undefined {
  const { notes } = strings.rowPage;
  const setter = organisations.find(({ id }) => id === set_by);
  const organisation = setter?.short ?? setter?.name ?? "";
  const day = set_on === undefined ? "" : writeDay(set_on, strings.dates.short);
  if (setter === undefined) return set_on === undefined ? undefined : fill(notes.setOn, { day });
  return fill(set_on === undefined ? notes.setBy : notes.setByOn, { organisation, day });
}

/** What a target asks for, in words: "ít nhất 12 triệu tấn", "thứ 10/63 hoặc cao hơn", "không muộn hơn năm 2019". */
export function asksText(row: Row, target: Target | undefined, archive: Archive): string | undefined {
  if (target?.value === undefined) return undefined;
  const { asks } = archive.strings.rowPage;
  const shown: Shown = { ...target, value: target.value, qualifier: undefined };
  return fill(asks[askOf(row, target)], { amount: figureText(shown, row, archive) });
}

/** A single target says what it asks for only where its own words do not. */
function asksUnlessPlain(row: Row, target: Target, archive: Archive): string | undefined {
  const said = target.qualifier !== undefined || (target.comparator === undefined && row.better === "higher");
  const asked = said ? undefined : asksText(row, target, archive);
  return asked && fill(archive.strings.rowPage.asks.note, { asked });
}

function askOf(row: Row, target: Target): Comparator | "rank" | "milestone" {
  const comparator = comparatorOf(target, row);
  const upTo = comparator === "at-most" || comparator === "below";
  return upTo && (row.kind === "rank" || row.kind === "milestone") ? row.kind : comparator;
}
