/** Rows begun for the figures of an article: what the words say is filled in and proved, what only a person can say is left open. */
import type { Article } from "../../archive/articles.ts";
import type { Evidence } from "../../archive/proofs.ts";
import { nest } from "../../import/sheet/nest.ts";
import type { Said } from "../../input/said.ts";
import type { Plain } from "../../input/yaml.ts";
import type { NumberRead } from "../../ledger/reader/read.ts";
import { sameFamily } from "../../ledger/scale.ts";
import {
  type Choices,
  type Field,
  type Figured,
  figureFields,
  ownFields,
  printedFor,
  type RowShape,
  rowShapeOf,
} from "./fields.ts";
import type { Stated } from "./figures.ts";
import { type Cast, groupsOf } from "./group.ts";
import { holds } from "./holds.ts";
import { proofFor } from "./proof.ts";
import { isOwnRole, pathOf, roles } from "./role-cues.ts";
import { type Shape, shapeOf } from "./shape.ts";

export interface Proposal {
  /** In reading order. */
  readonly figures: readonly Stated[];
  readonly row: Plain;
  /** What is to be known of a value, by its path: what to choose from, what was perhaps meant. */
  readonly remarks: ReadonlyMap<string, Said>;
  /** The paths of what is left to fill in. */
  readonly open: readonly string[];
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  /** The figures for which no words of the article can be quoted alone. */
  readonly without: readonly Stated[];
}

/** Begins rows: the figures of one sentence in one row where their words say so, each held against the article as a build will. */
export function proposeRows(figures: readonly Stated[], article: Article, choices: Choices): Proposed {
  const alike = (a: Stated, b: Stated): boolean => isAlike(a, b, choices);
  const tried = groupsOf(figures, alike).flatMap((group) => attempts(group, article, choices));
  return {
    proposals: tried.flatMap((each) => ("row" in each ? [each] : [])),
    without: tried.flatMap((each) => ("row" in each ? [] : [each])),
  };
}

/** All of a group in one row; else each in its own, with its role or else as a result. */
function attempts(group: readonly Cast[], article: Article, choices: Choices): (Proposal | Stated)[] {
  const whole = proposeRow(group, article, choices);
  if (whole !== undefined) return [whole];
  if (group.length > 1) return group.flatMap((cast) => attempts([cast], article, choices));
  return group.map(
    ({ stated }) => proposeRow([{ stated, role: "result", negative: false }], article, choices) ?? stated,
  );
}

function isAlike(a: Stated, b: Stated, { reader }: Choices): boolean {
  const [one, other] = [a, b].map((stated) => shaped(stated, reader.units));
  if (one === undefined || one.kind !== other?.kind) return false;
  if (one.unit === undefined || other.unit === undefined) return one.kind !== "number";
  return sameFamily(one.unit, other.unit, reader.units);
}

function shaped(stated: Stated, units: Evidence["reader"]["units"]): Shape {
  return shapeOf(stated.read, nextOf(stated), units);
}

/** @returns nothing where a figure cannot be proved as what it is taken for, or the row would not hold */
function proposeRow(group: readonly Cast[], article: Article, choices: Choices): Proposal | undefined {
  const { units } = choices.reader;
  const inOrder = roles.flatMap((role) => group.filter((cast) => cast.role === role));
  const figures = inOrder.map((cast) => ({ ...cast, shape: shaped(cast.stated, units) }));
  const row = rowShapeOf(figures, choices);
  const fields = figures.map((figure) => fieldsOf(figure, row, article, choices));
  const [first] = group;
  if (first === undefined || fields.includes(undefined)) return undefined;
  const all = [...ownFields(first.stated, row, article, choices), ...fields.flatMap((each) => each ?? [])];
  const asBefore = group.length === 1 && first.role === "result";
  return asBefore || holds(all, units) ? proposalOf(group, all) : undefined;
}

function fieldsOf(figure: Cast & Figured, row: RowShape, article: Article, choices: Choices): Field[] | undefined {
  const { role, negative, shape, stated } = figure;
  if (!isOwnRole(role) && shape.unit === undefined) return undefined;
  const value = negative ? `-${shape.value}` : shape.value;
  const [path, printed] = [pathOf(role), printedFor(shape, role, row, choices.reader.units)];
  const proof = proofFor({ stated, shape, value, path, printed, row }, article, choices);
  if (proof === undefined) return undefined;
  return figureFields({ ...figure, value, path, printed, proof }, row, article.id, choices.reader.units);
}

function proposalOf(group: readonly Cast[], fields: readonly Field[]): Proposal {
  const said = fields.flatMap(({ path, remark }) => (remark === undefined ? [] : [[path.join("."), remark] as const]));
  return {
    figures: group.map(({ stated }) => stated),
    row: nest(fields),
    remarks: new Map(said),
    open: fields.filter(({ value }) => value === "").map(({ path }) => path.join(".")),
  };
}

/** The figure that follows with nothing but a joint between. */
function nextOf({ read, scan, block, cell }: Stated): NumberRead | undefined {
  const next = scan.figures.find(({ start }) => start >= read.end);
  if (next === undefined || cell !== undefined) return undefined;
  const between = block.text.slice(read.end, next.start).trim();
  return /^(?:lên|xuống|còn|đến|tới|và|[-–])(?: (?:mức|còn|hơn|gần|trên))?$/u.test(between) ? next : undefined;
}
