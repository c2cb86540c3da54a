/** What the library gives of the letters of a page. */

/** A stretch of letters, as the file places it. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** From the top of the page. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Whatever the library calls it: bold letters have another. */
  readonly font: string;
}
