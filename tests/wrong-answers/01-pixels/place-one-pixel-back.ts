/**
 * @belief   Before pixel number n stand n − 1.
 * @origin   So it is when the first one is number 1.
 * @replaces 2-decode.ts
 * @does     gives the place where the pixel before begins.
 * @mend     Columns are counted from 0, so `column` pixels stand before this one in its row.
 */

export function placeOf(row: number, column: number, width: number): number {
  return (row * width + column - 1) * 4;
}
