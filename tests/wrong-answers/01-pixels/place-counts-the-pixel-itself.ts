/**
 * @belief   The pixel in row 0, column 0 is the first, so one pixel is counted.
 * @origin   Counting a thing begins with 1.
 * @replaces 2-decode.ts
 * @does     gives the place where the next pixel begins.
 * @mend     Only the pixels that stand before this one count, and before the first one stand none: its place is 0.
 */

export function placeOf(row: number, column: number, width: number): number {
  return (row * width + column + 1) * 4;
}
