/** Which figures of a sentence are of one row: a result, its target, and what is said of them. */
import type { Stated } from "./figures.ts";
import { type Cued, isOwnRole, roleCued } from "./role-cues.ts";

/** A figure with what it is of its row. */
export interface Cast extends Cued {
  readonly stated: Stated;
}

/**
 * Puts the figures of one sentence, or of one row of a table, together where each adds to the last.
 * @param alike whether two figures can be of one row as its result and target
 */
export function groupsOf(figures: readonly Stated[], alike: (a: Stated, b: Stated) => boolean): Cast[][] {
  const groups: Cast[][] = [];
  let previous: Cast | undefined;
  for (const stated of figures) {
    const before = previous !== undefined && isTogether(previous.stated, stated) ? previous : undefined;
    const cast: Cast = { stated, ...roleCued(stated, before) };
    const last = groups.at(-1);
    if (last !== undefined && joins(cast, last, alike)) last.push(cast);
    else groups.push([cast]);
    previous = cast;
  }
  return groups;
}

function joins(cast: Cast, group: readonly Cast[], alike: (a: Stated, b: Stated) => boolean): boolean {
  const [first] = group;
  if (first === undefined || !isTogether(first.stated, cast.stated)) return false;
  if (group.some(({ role }) => role === cast.role)) return false;
  if (!isOwnRole(cast.role)) return isOwnRole(first.role) && !inOrder(cast.stated);
  const own = group.find(({ role }) => isOwnRole(role));
  return own !== undefined && alike(own.stated, cast.stated) && fitTogether(own, cast);
}

/** In one sentence; in a table, in one row. */
function isTogether(a: Stated, b: Stated): boolean {
  if (a.block !== b.block || (a.cell === undefined) !== (b.cell === undefined)) return false;
  if (a.cell !== undefined) return sameRow(a, b);
  return !/[.!?…](?=\s)|\n/u.test(between(a, b));
}

function sameRow({ cell: a }: Stated, { cell: b }: Stated): boolean {
  return a?.cell.row === b?.cell.row && a?.cell.beside.join("\n") === b?.cell.beside.join("\n");
}

function between(a: Stated, b: Stated): string {
  return a.block.text.slice(a.place.end, b.place.start);
}

/** "Lần lượt vượt 3,1% và 40%": which of them is whose, a person must say. */
function inOrder({ block, place, cell }: Stated): boolean {
  return cell === undefined && /lần lượt[^.;]*$/iu.test(block.text.slice(0, place.start));
}

/** A target and a result are of one row where no other period comes between, and a result behind its target says that it is one. */
function fitTogether(own: Cast, cast: Cast): boolean {
  if (cast.stated.cell !== undefined) return true;
  const words = between(own.stated, cast.stated);
  if (own.stated.scan.others.some(({ start }) => start >= own.stated.read.end && start < cast.stated.read.start))
    return false;
  // "Từ 783 lên 1.176": where it began and what it came to.
  if (own.role === "baseline") return cast.role === "result";
  return cast.role === "target" || /kết quả|thực hiện|thực tế|đến nay|(?<!\p{L})(?:đã|ước)(?!\p{L})/iu.test(words);
}
