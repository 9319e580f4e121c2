/**
 * @belief   Our pictures are 28 wide, so 28 can stand in the formula.
 * @origin   Every example in the lesson is a digit.
 * @replaces 2-decode.ts
 * @fails    2-decode > placeOf · four bytes for every pixel that stands before
 * @says     is right only for pictures that are 28 pixels wide
 */

export function placeOf(row: number, column: number): number {
  return (row * 28 + column) * 4;
}
