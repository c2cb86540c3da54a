/** Stretches of letters that the library has joined, parted again where the page puts its pen elsewhere. */
import type { Run } from "./drawn/runs.ts";
import type { Piece } from "./piece.ts";

/** Letters that stand on one line, and where both tell of the same place. */
const [onLine, same] = [0.5, 1];
/** The pen is put elsewhere by more than between letters, in their height. */
const least = 0.1;

/** The pieces of a page, no figure in one with its neighbour. */
export function partedPieces(pieces: readonly Piece[], runs: readonly Run[]): Piece[] {
  const lines = new Map<number, Run[]>();
  for (const run of runs) {
    const line = lines.get(Math.round(run.y));
    if (line === undefined) lines.set(Math.round(run.y), [run]);
    else line.push(run);
  }
  return pieces.flatMap((piece) => {
    if (!piece.text.trim().includes(" ")) return [piece];
    const near = [-1, 0, 1].flatMap((off) => lines.get(Math.round(piece.y) + off) ?? []);
    return partsOf(
      piece,
      near.filter((run) => isWithin(run, piece)).sort((a, b) => a.x - b.x),
    );
  });
}

function isWithin(run: Run, { x, y, width }: Piece): boolean {
  return Math.abs(run.y - y) < onLine && run.x > x - same && run.right < x + width + same && run.text.trim() !== "";
}

/** Where the runs are not the very letters of a piece, it stays as it is. */
function partsOf(piece: Piece, runs: readonly Run[]): Piece[] {
  const last = runs.at(-1)?.right ?? 0;
  const isWhole = bare(runs.map(({ text }) => text).join("")) === bare(piece.text);
  if (runs.length < 2 || !isWhole || Math.abs(last - piece.x - piece.width) > same) return [piece];
  const parts: Piece[] = [];
  let [rest, from, letters] = [piece.text.trimStart(), piece.x, 0];
  for (const [index, { text, x }] of runs.entries()) {
    const [at, before] = [lengthOf(rest, letters), runs[index - 1]];
    if (before !== undefined && rest[at] === " " && x - before.end > least * piece.size) {
      // The space stays: what is joined again has it.
      parts.push({ ...piece, text: rest.slice(0, at + 1), x: from, width: before.right - from });
      [rest, from, letters] = [rest.slice(at + 1), x, 0];
    }
    letters += bare(text).length;
  }
  return [...parts, { ...piece, text: rest, x: from, width: piece.x + piece.width - from }];
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/** How much of a text has so many letters. */
function lengthOf(text: string, letters: number): number {
  let [at, seen] = [0, 0];
  for (; at < text.length && seen < letters; at += 1) seen += bare(text[at] ?? "").length;
  return at;
}
