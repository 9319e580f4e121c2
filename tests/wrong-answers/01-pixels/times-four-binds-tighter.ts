/**
 * @belief   Four times the place is `row * width + column * 4`.
 * @origin   Multiplication comes before addition, and the brackets are forgotten.
 * @replaces 2-decode.ts
 * @fails    2-decode > placeOf · four bytes for every pixel that stands before
 * @says     Add first, then multiply
 */

export function placeOf(row: number, column: number, width: number): number {
  return row * width + column * 4;
}
