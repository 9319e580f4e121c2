/**
 * @belief   Counting stops as soon as the column is reached.
 * @origin   break leaves the inner loop only, and so it does in every row.
 * @replaces 2-decode.ts
 * @does     counts only `column` pixels in every row, in the whole rows above as well.
 * @mend     Each row above has `width` pixels. Only in the last one do you count up to the column.
 */
export function placeOf(row: number, column: number, _width: number): number {
  return (row + 1) * column * 4;
}
