/**
 * @belief   The place in the list is the number of pixels before it.
 * @origin   A grey pixel is one byte in the file, so it is taken for one byte here, too.
 * @replaces 2-decode.ts
 * @does     counts one byte for each pixel.
 * @mend     That is how many pixels stand before this one. Each of them takes four bytes.
 */

export function placeOf(row: number, column: number, width: number): number {
  return row * width + column;
}
