/**
 * @belief   The place in the list is the number of pixels before it.
 * @origin   A grey pixel is one byte in the file, so it is taken for one byte here, too.
 * @replaces 2-decode.ts
 * @fails    2-decode > placeOf · four bytes for every pixel that stands before
 * @says     Each of them takes four bytes
 */

export function placeOf(row: number, column: number, width: number): number {
  return row * width + column;
}
