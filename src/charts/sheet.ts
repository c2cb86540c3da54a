/** The sheet that charts are drawn on: its width, its letters, its boxes, and how coordinates are rounded. */

/** Near the width of a phone, so that letters are there as large as they are set; style sheets set them smaller where it is wider. */
export const sheetWidth = 340;

/** Where a page is wide, for what has more to say than a phone has room for. */
export const wideSheet = 620;

/** Sizes of letters on a sheet as wide as a phone; nowhere are they larger, so that what fits here fits everywhere. */
export const letters = { small: 12.5, large: 14.5 } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A coordinate as it is printed: two decimals, and no zero with a sign. */
export function at(coordinate: number): number {
  return Math.round(coordinate * 100) / 100 || 0;
}

/** The box between two places along the sheet, whichever of them lies left. */
export function boxOf(from: number, to: number, y: number, height: number): Box {
  return { x: at(Math.min(from, to)), y: at(y), width: at(Math.abs(to - from)), height: at(height) };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Where the middle of a text stands that is to be near `x` and must not leave the sheet. */
export function middleOf(x: number, textWidth: number): number {
  return at(Math.min(Math.max(x, textWidth / 2), sheetWidth - textWidth / 2));
}

/** The points of a polygon as SVG writes them. */
export function pointsOf(...corners: readonly (readonly [number, number])[]): string {
  return corners.map(([x, y]) => `${at(x)},${at(y)}`).join(" ");
}

/**
 * Whether figures can be drawn: past 10¹⁵ a number no longer holds all printed digits, and nothing printed is closer together than 10⁻⁹.
 * @param figures all that a scale must hold
 */
export function drawable(figures: readonly number[]): boolean {
  return figures.every((figure) => Math.abs(figure) <= 1e15) && spread(figures) >= 1e-9;
}

/** A thousand years from 1970: no plan lies farther away. */
export const farthestDay = 365_250;

export function spread(figures: readonly number[]): number {
  return Math.max(...figures) - Math.min(...figures);
}
