/** Every figure of a row as a line: what it is called, how it reads, and what must be known to read it rightly. */
import Big from "big.js";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { langOf } from "../../input/languages.ts";
import { decimalsOf } from "../../ledger/interval.ts";
import type { Figure, Interim } from "../../ledger/row.ts";
import { amountText, figureText, periodText, resultText, type Shown, targetText } from "../../say/figures.ts";
import { gapText } from "../../say/verdicts.ts";
import { writeDay } from "../../text/dates.ts";
import { fill } from "../../text/fill.ts";
import { figureName, isGoal, placeOf } from "./names.ts";
import { againstNote, filled, ownNotes, understoodNote } from "./notes.ts";
import { originNotes } from "./targets.ts";

export interface FigureLine {
  readonly name: string;
  readonly text: string;
  /** Its language, where that is not the page's: of a goal in words. */
  readonly lang?: string | undefined;
  /** Not published: shown as such. */
  readonly derived: boolean;
  readonly notes: readonly string[];
  /** The sentence that states it. */
  readonly to: string | undefined;
}

type Draft = Omit<FigureLine, "name" | "to" | "derived"> & { readonly figure: string; readonly derived?: boolean };

/** The figures of a row, the result first; its targets, where there are several, only by their amounts. */
export function figureLines(entry: LedgerRow, archive: Archive): FigureLine[] {
  const drafts = [
    resultDraft(entry, archive),
    ...targetDrafts(entry, archive),
    gapDraft(entry, archive),
    ...shareDrafts(entry, archive),
    baselineDraft(entry, archive),
    changeDraft(entry, archive),
    indexDraft(entry, archive),
    ...entry.row.interim.map((interim, index) => interimDraft(interim, index, entry, archive)),
    wordingDraft(entry, archive),
  ];
  return drafts.flatMap((draft) => {
    if (draft === undefined) return [];
    const { figure, derived = false, ...line } = draft;
    return { ...line, derived, name: figureName(figure, entry.row, archive.strings), to: placeOf(entry, figure) };
  });
}

function resultDraft(entry: LedgerRow, archive: Archive): Draft | undefined {
  const { row } = entry;
  const text = resultText(entry, archive);
  if (row.result === undefined || text === undefined) return undefined;
  const { notes } = archive.strings.rowPage;
  const day =
    row.as_of !== undefined && row.as_of !== row.period.end
      ? writeDay(row.as_of, archive.strings.dates.short)
      : undefined;
  const more = [
    ...ownNotes(row.result, row, archive),
    day && fill(notes.asOf, { day }),
    row.corrected.length > 0 ? notes.corrected : undefined,
    againstNote(row.result, archive),
  ];
  return { figure: "result", text, notes: filled(more) };
}

function targetDrafts(entry: LedgerRow, archive: Archive): Draft[] {
  const { row, sides } = entry;
  const { notes } = archive.strings.rowPage;
  return sides.flatMap(({ claim }, index) => {
    const shown = targetText(entry, archive, index);
    const text = claim.target?.text ?? shown?.text;
    if (text === undefined) return [];
    const { target } = claim;
    const own = target?.value === undefined ? [] : ownNotes({ ...target, value: target.value }, row, archive);
    const listed = sides.length > 1 && !isGoal(entry);
    const origin = listed ? [] : originNotes(entry, index, archive);
    const derived = shown?.derived ?? false;
    return {
      figure: index === 0 ? "target" : `target-${index + 1}`,
      text,
      lang: claim.target?.text === undefined ? undefined : langOf(row, "targets"),
      derived,
      notes: filled([derived ? notes.derived : undefined, ...own, ...origin]),
    };
  });
}

/** The difference as the source states it, or as it follows from two published figures. */
function gapDraft(entry: LedgerRow, archive: Archive): Draft | undefined {
  const { row } = entry;
  const text = gapText(entry, archive);
  if (text === undefined || (row.margin === undefined && entry.sides[0].gap === undefined)) return undefined;
  const { margin } = entry.sides[0].claim;
  const note =
    margin === undefined ? archive.strings.rowPage.notes.computed : understoodNote(margin, row, archive, "difference");
  return {
    figure: row.margin === undefined && margin !== undefined ? "target-margin" : "margin",
    text,
    notes: filled([note]),
  };
}

/** The margins of further targets, and every attainment. */
function shareDrafts({ row }: LedgerRow, archive: Archive): Draft[] {
  const own = row.attainment === undefined ? [] : [{ figure: "attainment", told: row.attainment }];
  const beside = row.targets.flatMap(({ margin, attainment }, index) => {
    const name = index === 0 ? "target" : `target-${index + 1}`;
    return [
      ...(margin === undefined || index === 0 ? [] : [{ figure: `${name}-margin`, told: margin }]),
      ...(attainment === undefined ? [] : [{ figure: `${name}-attainment`, told: attainment }]),
    ];
  });
  return [...own, ...beside].map(({ figure, told }) => {
    const isMargin = figure.endsWith("margin");
    const note = isMargin ? understoodNote(told, row, archive, "difference") : undefined;
    return { figure, text: amountText(told, isMargin ? row.unit : "percent", archive), notes: filled([note]) };
  });
}

function baselineDraft({ row }: LedgerRow, archive: Archive): Draft | undefined {
  const { baseline } = row;
  if (baseline === undefined) return undefined;
  const period = baseline.against && periodText(baseline.against, archive);
  const notes = filled([period, ...ownNotes(baseline, row, archive)]);
  return { figure: "baseline", text: figureText(baseline, row, archive), notes };
}

function changeDraft({ row }: LedgerRow, archive: Archive): Draft | undefined {
  const { change } = row;
  if (change === undefined) return undefined;
  const notes = filled([againstNote(change, archive), understoodNote(change, row, archive, "difference")]);
  return { figure: "change", text: changeText(change, row.unit, archive), notes };
}

/** "tăng 32,1%", "giảm 1,43 điểm %", "gấp 1,5 lần". */
export function changeText(change: Shown, unit: string | undefined, archive: Archive): string {
  const { changes } = archive.strings.rowPage;
  const meant = archive.units.get(change.reading ?? change.printed ?? unit ?? "");
  const falls = change.value.startsWith("-");
  const value = amountText({ ...change, value: change.value.replace(/^-/, "") }, unit, archive);
  if (change.reading !== undefined && meant?.dimension === "multiple") return fill(changes.times, { value });
  return fill(falls ? changes.falls : changes.rises, { value });
}

/** A ratio to an earlier value: "bằng 98%", which is a fall of 2 %. */
function indexDraft({ row }: LedgerRow, archive: Archive): Draft | undefined {
  const { index } = row;
  if (index === undefined) return undefined;
  const { changes } = archive.strings.rowPage;
  const text = fill(changes.indexed, { value: amountText(index, "percent", archive) });
  return { figure: "index", text, notes: filled([againstNote(index, archive), asChange(index, archive)]) };
}

function asChange(index: Figure, archive: Archive): string | undefined {
  const { value, to, qualifier, printed = "percent" } = index;
  if (printed !== "percent" || to !== undefined || qualifier !== undefined) return undefined;
  const change = new Big(value).minus(100);
  if (change.eq(0)) return undefined;
  const { changes } = archive.strings.rowPage;
  const text = changeText({ value: change.toFixed(decimalsOf(value)), printed }, "percent", archive);
  return fill(changes.thatIs, { change: text });
}

function interimDraft(interim: Interim, index: number, { row }: LedgerRow, archive: Archive): Draft {
  const notes = filled([periodText(interim.period, archive), ...ownNotes(interim, row, archive)]);
  return { figure: `interim-${index + 1}`, text: figureText(interim, row, archive), notes };
}

/** What the source says of its result in words; a wording without a quote of its own has it from the margin. */
function wordingDraft({ row }: LedgerRow, { strings }: Archive): Draft | undefined {
  return row.wording && { figure: "wording", text: `“${strings.said[row.wording.value]}”`, notes: [] };
}
