/**
 * @way      Counts up from the indices 0, 0, ... as a mileage counter does.
 * @replaces 3-strides.ts
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  const indices = shape.map(() => 0);
  for (let step = 0; step < place; step++) {
    let axis = shape.length - 1;
    while (indices[axis] === shape[axis]! - 1) indices[axis--] = 0;
    indices[axis]! += 1;
  }
  return indices;
}
