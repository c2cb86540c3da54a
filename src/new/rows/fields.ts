/** The fields of a row that is begun: what the words say, and what is left open with a word on what belongs there. */
import type { Article } from "../../archive/articles.ts";
import { timesTold } from "../../archive/figures.ts";
import type { Evidence } from "../../archive/proofs.ts";
import type { FaultLanguage, Said } from "../../input/said.ts";
import type { Plain } from "../../input/yaml.ts";
import { isPercent, sameFamily, type Units } from "../../ledger/scale.ts";
import { slugOf } from "../../text/slug.ts";
import * as say from "../messages.ts";
import type { Stated } from "./figures.ts";
import type { Proof } from "./proof.ts";
import { isOwnRole, type Role } from "./role-cues.ts";
import type { Shape } from "./shape.ts";
import { isRunning, statusOf } from "./status.ts";
import { nameSuggested, periodComparedWith, periodSuggested, wordsAfter } from "./suggest.ts";

/** What the archive knows, for the choices that are left. */
export interface Choices extends Evidence {
  readonly organisations: readonly string[];
  /** The words for each way of measuring, as they are offered in each language that is spoken. */
  readonly measures: Readonly<Record<FaultLanguage, readonly string[]>>;
}

export interface Field {
  readonly path: readonly (string | number)[];
  /** Empty where it is left to fill in. */
  readonly value: Plain;
  readonly remark?: Said | undefined;
}

/** A figure of the row, with what it is. */
export interface Figured {
  readonly stated: Stated;
  readonly role: Role;
  readonly shape: Shape;
}

/** What the row as a whole is. */
export interface RowShape extends Pick<Shape, "kind"> {
  /** Missing where it is not known, or the kind has none. */
  readonly unit?: string;
  readonly remark?: Said | undefined;
}

/** The row's kind and unit are those of its result or target; where it only compares, its figure says them in part. */
export function rowShapeOf(figures: readonly Figured[], { reader: { units } }: Pick<Choices, "reader">): RowShape {
  const own = figures.find(({ role }) => role === "result") ?? figures.find(({ role }) => isOwnRole(role));
  if (own !== undefined) return { kind: own.shape.kind, ...unitOf(own) };
  const told = figures.find(({ role, shape }) => (role === "margin" || role === "change") && shape.unit !== "percent");
  const unit = told?.shape.unit;
  if (unit === undefined || unit === "times") return { kind: "number", remark: say.unitOfMeasured() };
  return { kind: "number", ...(isPercent(unit, units) ? { unit: "percent", remark: say.perhapsAYear() } : { unit }) };
}

function unitOf({ stated: { read, block, cell }, shape: { unit } }: Figured): Omit<RowShape, "kind"> {
  if (unit !== undefined) return { unit, remark: unit === "percent" ? say.perhapsAYear() : undefined };
  const words = read.unit?.text ?? wordsAfter(cell?.cell.text ?? block.text, read.end);
  return { remark: say.unitToBeNamed(words, read.unit) };
}

/**
 * The unit of a figure where it is not the row's; attainments and indexes are told in percent.
 * Once it is said what is counted, a difference leaves it out: "57.000 lượt khách, vượt 7.000 lượt".
 */
export function printedFor({ unit }: Shape, role: Role, row: RowShape, units: Units): string | undefined {
  const usual = role === "attainment" || role === "index" ? "percent" : row.unit;
  if (unit === undefined || unit === usual) return undefined;
  const short =
    row.unit !== undefined && !isPercent(unit, units) && unit !== "times" && !sameFamily(unit, row.unit, units);
  return short ? undefined : unit;
}

/** The fields of the row itself. */
export function ownFields(stated: Stated, row: RowShape, { front, blocks }: Article, choices: Choices): Field[] {
  const period = periodSuggested(stated, blocks, choices.reader);
  const name = nameSuggested(stated);
  const [organisation = "", ...others] = front.organisations;
  const [topic, ...topics] = front.topics;
  const known = front.organisations.length > 0 ? front.organisations : choices.organisations;
  return [
    { path: ["id"], value: "", remark: say.idToBeWritten(exampleIds(name, period)) },
    { path: ["name"], value: "", remark: name === undefined ? say.nameToBeWritten() : say.perhaps(name) },
    ...(topic === undefined ? [] : [{ path: ["topic"], value: topic, remark: orOthers(topics) }]),
    {
      path: ["organisation"],
      value: others.length > 0 ? "" : organisation,
      remark: others.length > 0 || organisation === "" ? oneKnown(known) : undefined,
    },
    { path: ["period"], value: "", remark: period === undefined ? say.periodToBeWritten() : say.perhaps(period) },
    isRunning(stated)
      ? { path: ["measure"], value: "cumulative" }
      : { path: ["measure"], value: "", remark: say.oneOfWords(choices.measures) },
    row.kind === "number"
      ? { path: ["unit"], value: row.unit ?? "", remark: row.remark }
      : { path: ["kind"], value: row.kind },
  ];
}

function oneKnown(organisations: readonly string[]): Said {
  return organisations.length === 0 ? say.organisationToBeNamed() : say.oneOf(organisations);
}

/** Of the name that the article suggests, which is its own language's; else of a word in the language that is spoken. */
function exampleIds(name: string | undefined, period = ""): Readonly<Record<FaultLanguage, string>> {
  const idOf = (words: string): string => slugOf(`${slugOf(words, 50)} ${period}`, 100);
  return { en: idOf(name ?? "exports"), vi: idOf(name ?? "xuat-khau") };
}

function orOthers(topics: readonly string[]): Said | undefined {
  return topics.length === 0 ? undefined : say.orOneOf(topics);
}

/** A figure with all that its fields are made of. */
export interface Proved extends Figured {
  readonly path: readonly (string | number)[];
  /** With its sign. */
  readonly value: string;
  readonly printed: string | undefined;
  readonly proof: Proof;
}

type Given = readonly [key: string, value: Plain | undefined, remark?: Said | undefined];

/** The fields of one figure. */
export function figureFields(proved: Proved, row: RowShape, article: string, units: Units): Field[] {
  const { shape, path, value, printed, proof } = proved;
  const { to, of, qualifier, readings } = shape;
  const reading = readingAsked(proved, row, units);
  const given: readonly Given[] = [
    ["value", readings === undefined ? value : "", readings && say.oneOf(readings)],
    ["to", to],
    ["of", of],
    ["qualifier", qualifier],
    ["printed", printed],
    ["reading", reading && "", reading],
    ["status", statusOf(proved.role, proved.stated)],
    ["marks", readings && "", readings && say.marksToBeChosen(readings)],
    againstField(proved),
    ["article", article],
    ["quote", proof.quote],
    ["table", proof.table],
    ["occurrence", proof.occurrence === undefined ? undefined : String(proof.occurrence)],
    ["order", proof.order === undefined ? undefined : String(proof.order)],
  ];
  return given.flatMap(([key, filled, remark]) =>
    filled === undefined ? [] : [{ path: [...path, key], value: filled, remark }],
  );
}

function againstField({ role, stated }: Figured): Given {
  if (role !== "change" && role !== "index" && role !== "baseline") return ["against", undefined];
  const period = periodComparedWith(stated);
  return ["against", "", period === undefined ? say.periodComparedWith() : say.perhaps(period)];
}

/** What a figure leaves open that a row must say. */
function readingAsked({ role, shape, proof }: Proved, row: RowShape, units: Units): Said | undefined {
  const { unit, value } = shape;
  if (unit === "times" && proof.quote !== undefined && !timesTold(proof.quote)) return say.timesOrMore(value);
  if (unit !== "percent") return undefined;
  if (role === "margin" && isPercent(row.unit, units)) return say.pointsOrPercent();
  return role === "change" && Number(value) >= 100 && !isPercent(row.unit, units)
    ? say.changeOrIndex(value)
    : undefined;
}
