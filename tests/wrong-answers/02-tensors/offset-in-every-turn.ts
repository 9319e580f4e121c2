/**
 * @belief   The offset goes into every term.
 * @origin   It stands inside the function that reduce calls.
 * @replaces 3-strides.ts
 * @fails    3-strides > placeOf · the offset, and each index times its stride
 * @says     counts the offset twice
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + offset + index * strides[axis]!, 0);
}
