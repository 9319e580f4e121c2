/**
 * @belief   To count, one adds.
 * @origin   A habit from sums.
 * @replaces 2-shape.ts
 * @fails    2-shape > sizeOf · the product of the shape
 * @says     is the sum of the lengths
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size + length, 0);
}
