/** The outcome of many files in few lines: what was refused, each with its reason, and how many came in with what guessed or missing. */
import type { FaultLanguage } from "../input/said.ts";
import { count } from "../pipeline/words.ts";
import type { Found, Part } from "./note.ts";
import type { Outcome } from "./outcome.ts";
import { partNames } from "./part-names.ts";
import { printOutcome } from "./print.ts";

/** So many are told one by one. */
const mostOneByOne = 20;

const words = {
  en: {
    written: "imported",
    planned: "would be imported",
    refused: "refused",
    leftOut: "left out",
    guessed: "guessed",
    missing: "not found",
  },
  vi: {
    written: "đã nhập",
    planned: "sẽ nhập",
    refused: "từ chối",
    leftOut: "bỏ qua",
    guessed: "đoán",
    missing: "không thấy",
  },
} as const satisfies Record<FaultLanguage, unknown>;

/** Tells what became of all files; lines without a last line end. */
export function printOutcomes(outcomes: readonly Outcome[], language: FaultLanguage): string {
  const told =
    outcomes.length <= mostOneByOne
      ? outcomes
      : outcomes.filter((each) => each.refused !== undefined || "added" in each || leftIn(each) > 0);
  const each = told.map((outcome) => printOutcome(outcome, language));
  const blocks = outcomes.length <= mostOneByOne ? each : each.map((text) => text.split("\n  ", 1)[0] ?? text);
  return outcomes.length === 1
    ? (blocks[0] ?? "")
    : [...blocks, summaryOf(outcomes, language)].join(outcomes.length <= mostOneByOne ? "\n\n" : "\n");
}

function summaryOf(outcomes: readonly Outcome[], language: FaultLanguage): string {
  const said = words[language];
  const counts = (["written", "planned", "refused"] as const).flatMap((kind) => {
    const found = outcomes.filter((outcome) => outcome[kind] !== undefined).length;
    return found === 0 ? [] : `${said[kind]} ${count(found, language)}`;
  });
  const left = outcomes.reduce((sum, outcome) => sum + leftIn(outcome), 0);
  if (left > 0) counts.push(`${said.leftOut} ${count(left, language)}`);
  const doubts = (["guessed", "missing"] as const).flatMap((found) => doubtsOf(outcomes, found, language));
  return [counts.join(", "), ...doubts].join("\n");
}

/** How many documents of a folder were left out. */
function leftIn(outcome: Outcome): number {
  return "leftOut" in outcome ? (outcome.leftOut?.files.length ?? 0) : 0;
}

/** Of the articles that came in: "guessed: date 12, author 3". */
function doubtsOf(
  outcomes: readonly Outcome[],
  found: Exclude<Found, "recognised">,
  language: FaultLanguage,
): string[] {
  const counts = new Map<Part, number>();
  for (const outcome of outcomes) {
    if (outcome.refused !== undefined || !("parts" in outcome)) continue;
    for (const part of new Set(outcome.parts.filter((note) => note.found === found).map((note) => note.part)))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const listed = [...counts]
    .map(([part, number]) => `${partNames[language][part]} ${count(number, language)}`)
    .join(", ");
  return listed === "" ? [] : [`  ${words[language][found]}: ${listed}`];
}
