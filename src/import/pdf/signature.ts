/** The foot of an office's document: whom it goes to on the left, who has signed it on the right. */
import type { Cell, Line } from "./lines.ts";

const receivers = /^Nơi nhận/u;

/** The lines of a page, the receivers at its foot read before the signature beside them. */
export function withSignature(lines: readonly Line[]): Line[] {
  const start = lines.findIndex(({ cells }) => cells.length === 2 && receivers.test(cells[0]?.text ?? ""));
  const [named, signed] = lines[start]?.cells ?? [];
  if (named === undefined || signed === undefined) return [...lines];
  const isRight = (cell: Cell): boolean => Math.abs(middleOf(cell) - middleOf(signed)) < Math.abs(cell.x - named.x);
  const foot = lines.slice(start);
  const side = (holds: (cell: Cell) => boolean): Line[] =>
    foot.flatMap((line) => {
      const cells = line.cells.filter(holds);
      return cells.length === 0 ? [] : [{ ...line, cells }];
    });
  return [...lines.slice(0, start), ...side((cell) => !isRight(cell)), ...side(isRight)];
}

function middleOf({ x, right }: Cell): number {
  return (x + right) / 2;
}
