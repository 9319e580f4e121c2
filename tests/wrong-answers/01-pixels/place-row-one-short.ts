/**
 * @belief   A row goes from 0 to width − 1, so its length is width − 1.
 * @origin   The largest place is taken for the number of places.
 * @replaces 2-decode.ts
 * @does     counts one pixel too few for each row above.
 * @mend     A row has `width` pixels: 0 counts, too.
 */

export function placeOf(row: number, column: number, width: number): number {
  return (row * (width - 1) + column) * 4;
}
