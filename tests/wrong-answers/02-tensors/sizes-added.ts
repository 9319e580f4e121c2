/**
 * @belief   To count, one adds.
 * @origin   A habit from sums.
 * @replaces 2-shape.ts
 * @does     adds the lengths up.
 * @mend     Two rows of three are 2 × 3 numbers: multiply.
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size + length, 0);
}
