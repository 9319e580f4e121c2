/**
 * @belief   The offset stands for the first axis.
 * @origin   The loop begins at 1.
 * @replaces 3-strides.ts
 * @does     leaves the first index out.
 * @mend     Every index counts, the first one too: axes are counted from 0.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce(
    (place, index, axis) => (axis === 0 ? place : place + index * strides[axis]!),
    offset,
  );
}
