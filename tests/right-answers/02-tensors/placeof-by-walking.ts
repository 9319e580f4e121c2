/**
 * @way      Walks step by step, the last axis first.
 * @replaces 3-strides.ts
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  let place = offset;
  for (let axis = indices.length; axis-- > 0; ) {
    for (let step = 0; step < indices[axis]!; step++) place += strides[axis]!;
  }
  return place;
}
