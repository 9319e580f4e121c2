/**
 * @belief   Add up the indices, and there you are.
 * @origin   It works along a row, where the stride is 1.
 * @replaces 3-strides.ts
 * @does     adds the indices up, without the strides.
 * @mend     Each index counts as often as its stride says: multiply the two, then add up.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index) => place + index, offset);
}
