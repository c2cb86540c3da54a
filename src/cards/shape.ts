/** The shape of each verdict, as on the pages: whoever sees no colour knows it by this. */
import type { VerdictKind } from "../ledger/wording.ts";
import { type Palette, verdictColour } from "./palette.ts";

/** Drawn about the origin, 20 wide; `c` stands for the colour. */
const shapes: Readonly<Record<VerdictKind, string>> = {
  exceeded: '<path d="M0-9 10 9H-10z" fill="c"/>',
  met: '<circle r="9.5" fill="c"/>',
  missed: '<path d="M0 9-10-9H10z" fill="c"/>',
  "in-progress":
    '<circle r="8.5" fill="none" stroke="c" stroke-width="2.4"/><path d="M0-8.5a8.5 8.5 0 0 0 0 17z" fill="c"/>',
  "not-due":
    '<circle r="8.5" fill="none" stroke="c" stroke-width="2.4"/><path d="M0 0V-8.5A8.5 8.5 0 0 1 8.5 0z" fill="c"/>',
  overdue: '<circle r="8.5" fill="none" stroke="c" stroke-width="2.4"/><path d="M0-8.5a8.5 8.5 0 0 1 0 17z" fill="c"/>',
  "no-target": '<circle r="8.5" fill="none" stroke="c" stroke-width="2.4"/>',
  unquantified: '<circle r="8.5" fill="none" stroke="c" stroke-width="2.4" stroke-dasharray="3.2 3.48"/>',
  disputed: '<path d="M-10-4H10M-10 4H10M-5 11 5-11" fill="none" stroke="c" stroke-width="2.8"/>',
};

/** @param size how wide it is */
export function shapeOf(kind: VerdictKind, x: number, y: number, size: number, colours: Palette): string {
  const drawn = shapes[kind].replaceAll('"c"', `"${verdictColour(kind, colours)}"`);
  return `<g transform="translate(${x} ${y}) scale(${size / 20})">${drawn}</g>`;
}
