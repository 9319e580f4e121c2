/**
 * @belief   The column is added to the width.
 * @origin   The brackets are set one place too early.
 * @replaces 2-decode.ts
 * @does     adds the column to the width before it multiplies by the row.
 * @mend     The column counts once, not once for every row: multiply row and width first, then add the column, then
 *           times four.
 */

export function placeOf(row: number, column: number, width: number): number {
  return row * (width + column) * 4;
}
