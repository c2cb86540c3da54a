/** Ratios and ranks in English: "15 of 17 targets", "15/17", "5th of 63 provinces", "ranked fifth". */
import { isYear } from "../calendar.ts";
import type { UnitForms } from "../measures.ts";
import type { FoundFigure, FoundOther } from "../scan.ts";
import type { Token } from "../tokens.ts";
import { unitAt } from "./units.ts";

const ordinals: ReadonlyMap<string, string> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, index) => [word, String(index + 1)]),
);

/** The words that a rank begins with. */
export const rankWords: readonly string[] = [...ordinals.keys()];

/** "15 of 17", "15 out of the 17", "15/17". */
export function ratioAt(tokens: readonly Token[], from: number, forms: UnitForms): FoundFigure | undefined {
  const value = countAt(tokens, from);
  const at = value === undefined ? undefined : wholeAt(tokens, from + 1);
  const of = at === undefined ? undefined : countAt(tokens, at);
  if (value === undefined || at === undefined || of === undefined || Number(value) > Number(of)) return undefined;
  return termsOf("ratio", { value, of }, { from, at, forms, tokens });
}

/** "5th of 63", "fifth among 63 provinces", "ranked 5th"; "the 5th meeting" ranks nothing. */
export function rankAt(tokens: readonly Token[], from: number, forms: UnitForms): FoundFigure | FoundOther | undefined {
  const suffixed = /^(st|nd|rd|th)$/.test(tokens[from + 1]?.key ?? "") && tokens[from + 1]?.gap === "none";
  const value = suffixed ? countAt(tokens, from) : ordinals.get(tokens[from]?.key ?? "");
  if (value === undefined) return undefined;
  const to = suffixed ? from + 2 : from + 1;
  const behind = /^(place|position|rank)$/.test(tokens[to]?.key ?? "") ? to + 1 : to;
  const at = wholeAt(tokens, behind);
  const of = at === undefined ? undefined : countAt(tokens, at);
  if (at !== undefined && of !== undefined) return termsOf("rank", { value, of }, { from, at, forms, tokens });
  if (behind > to || isRanked(tokens, from)) return rankOf(value, from, behind);
  return suffixed ? { from, to, kind: "other" } : undefined;
}

function isRanked(tokens: readonly Token[], from: number): boolean {
  return [1, 2].some((back) =>
    /^(rank|ranks|ranked|ranking|placed|came|finished)$/.test(tokens[from - back]?.key ?? ""),
  );
}

function rankOf(value: string, from: number, to: number): FoundFigure {
  return { from, to, read: { kind: "rank", value, magnitude: "1" }, units: [], unitSpan: { from: to, to } };
}

function countAt(tokens: readonly Token[], at: number): string | undefined {
  const { kind, key = "" } = tokens[at] ?? {};
  return kind === "digits" && /^[1-9]\d{0,3}$/.test(key) && !isYear(key) ? key : undefined;
}

/** Where the whole stands that something is a part of. */
function wholeAt(tokens: readonly Token[], at: number): number | undefined {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  if (joint?.key === "/" && joint.gap === "none" && next?.gap === "none") return at + 1;
  const of =
    joint?.key === "out" && next?.key === "of" ? at + 2 : /^(of|among)$/.test(joint?.key ?? "") ? at + 1 : undefined;
  if (of === undefined || joint?.gap === "line") return undefined;
  return /^(the|its|all|their)$/.test(tokens[of]?.key ?? "") ? of + 1 : of;
}

interface Within {
  readonly from: number;
  readonly at: number;
  readonly forms: UnitForms;
  readonly tokens: readonly Token[];
}

function termsOf(
  kind: "ratio" | "rank",
  terms: { readonly value: string; readonly of: string },
  { from, at, forms, tokens }: Within,
): FoundFigure {
  const unit = unitAt(tokens, at + 1, forms);
  const to = unit?.to ?? at + 1;
  const units = (unit?.measures ?? []).map(({ dimension, scale }) => ({ dimension, scale }));
  return { from, to, read: { kind, ...terms, magnitude: "1" }, units, unitSpan: { from: at + 1, to } };
}
