/**
 * @way      Begins with the size and divides by each length in turn.
 * @replaces 3-strides.ts
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  let left = shape.reduce((size, length) => size * length, 1);
  return shape.map((length) => {
    left /= length;
    return left;
  });
}
