/**
 * @belief   reduce begins at 0.
 * @origin   It does, for sums.
 * @replaces 2-shape.ts
 * @fails    2-shape > sizeOf · the product of the shape
 * @says     is what a product gives that begins at 0
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 0);
}
