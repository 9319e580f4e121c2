/**
 * @belief   The size of a shape is its length.
 * @origin   `size` and `length` name the same thing elsewhere.
 * @replaces 2-shape.ts
 * @does     gives the number of axes.
 * @mend     That's the rank. Two rows of three are 2 × 3 numbers: multiply the lengths.
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.length;
}
