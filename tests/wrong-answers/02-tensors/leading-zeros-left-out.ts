/**
 * @belief   When nothing is left, the indices are complete.
 * @origin   Digits of a number are found so, and they have no zeros in front.
 * @replaces 3-strides.ts
 * @does     leaves out indices that are 0 at the front.
 * @mend     One index per axis, zeros too. Let the loop run over the shape, not until nothing is left.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  const indices: number[] = [];
  let rest = place;
  for (let axis = shape.length - 1; rest > 0; axis--) {
    indices.unshift(rest % shape[axis]!);
    rest = Math.floor(rest / shape[axis]!);
  }
  return indices;
}
