/** Places in a sheet: columns by letter, rows by number. */

/** Where a cell stands; both are counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** No sheet has more. Source: Microsoft, Excel specifications and limits. */
export const sheetEnd: Place = { row: 1_048_576, column: 16_384 };

/** "F5" as column 6 and row 5; 0 for both where it is no address. */
export function placeOf(address: string): Place {
  const [, letters = "", digits = "0"] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** 6 as "F", 27 as "AA": what a spreadsheet calls its columns. */
export function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letterOf(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The address of a cell: "F5". */
export function addressOf({ row, column }: Place): string {
  return `${letterOf(column)}${row}`;
}
