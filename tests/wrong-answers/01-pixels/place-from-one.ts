/**
 * @belief   The first place in a list is place 1.
 * @origin   People count from 1.
 * @replaces 2-decode.ts
 * @does     gives a place that is one too large.
 * @mend     Places in `data` are counted from 0: the first pixel begins at 0.
 */

export function placeOf(row: number, column: number, width: number): number {
  return (row * width + column) * 4 + 1;
}
