/**
 * @belief   The size of a shape is its length.
 * @origin   `size` and `length` name the same thing elsewhere.
 * @replaces 2-shape.ts
 * @fails    2-shape > sizeOf · the product of the shape
 * @says     It counts the axes, not the numbers
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.length;
}
