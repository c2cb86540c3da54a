/** Counts drawn side by side. */

export interface Bar {
  /** What stands under it. */
  readonly label: string;
  readonly count: number;
  /** Its height as a share of the highest, 0 to 1. */
  readonly share: number;
  /** Where what it counts begins; nothing for a bar of none. */
  readonly to: string | undefined;
}

/** Gives each bar its height. */
export function barsOf(counts: readonly Omit<Bar, "share">[]): Bar[] {
  const highest = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map((bar) => ({ ...bar, share: bar.count / highest }));
}
