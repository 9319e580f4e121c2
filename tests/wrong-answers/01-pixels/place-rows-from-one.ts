/**
 * @belief   The top row is row 1, so one less stands before it.
 * @origin   People count from 1.
 * @replaces 2-decode.ts
 * @does     counts one row too few before the pixel.
 * @mend     The top row is row 0: before row r stand exactly r rows.
 */

export function placeOf(row: number, column: number, width: number): number {
  return ((row - 1) * width + column) * 4;
}
