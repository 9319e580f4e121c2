/**
 * @belief   The list goes down one column after the other.
 * @origin   x comes before y in school; and so MATLAB and Fortran keep a matrix.
 * @replaces 2-decode.ts
 * @does     takes `row` for the column and `column` for the row.
 * @mend     The list goes row by row: before a pixel stand all rows above it, each `width` long, and then its own
 *           row's part.
 */

export function placeOf(row: number, column: number, width: number): number {
  return (column * width + row) * 4;
}
