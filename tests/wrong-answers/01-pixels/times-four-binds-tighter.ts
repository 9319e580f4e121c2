/**
 * @belief   Four times the place is `row * width + column * 4`.
 * @origin   Multiplication comes before addition, and the brackets are forgotten.
 * @replaces 2-decode.ts
 * @does     counts four bytes for the pixels of this row, but one for those of the rows above.
 * @mend     Multiplication comes before addition. Add first, in brackets, then multiply the sum by four.
 */

export function placeOf(row: number, column: number, width: number): number {
  return row * width + column * 4;
}
