/** A line that is drawn straight up or across a page. */
export interface Rule {
  /** Across the page; else it stands up. */
  readonly isLevel: boolean;
  /** How far down the page it lies, or how far to the right it stands. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function level(at: number, one: number, other: number): Rule {
  return { isLevel: true, at, from: Math.min(one, other), to: Math.max(one, other) };
}

export function upright(at: number, one: number, other: number): Rule {
  return { ...level(at, one, other), isLevel: false };
}
