/**
 * @belief   `<< 2` is a quick way to multiply by four.
 * @origin   In other languages it is, for numbers that fit.
 * @replaces 2-decode.ts
 * @does     keeps 32 bits of the place: it goes wrong far down in a very large picture.
 * @mend     Write * 4. Operators on bits (<<, |) cut numbers to 32 bits.
 */
export function placeOf(row: number, column: number, width: number): number {
  return (row * width + column) << 2;
}
