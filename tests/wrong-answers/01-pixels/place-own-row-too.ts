/**
 * @belief   The pixel's own row is counted with those before it.
 * @origin   Counting a thing begins with 1.
 * @replaces 2-decode.ts
 * @does     counts one row too many before the pixel.
 * @mend     Before a pixel of row r stand r whole rows; its own row counts only up to the pixel.
 */

export function placeOf(row: number, column: number, width: number): number {
  return ((row + 1) * width + column) * 4;
}
