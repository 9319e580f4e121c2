/**
 * @way      Takes off as many whole steps as fit, the first axis first.
 * @replaces 3-strides.ts
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  let step = shape.reduce((size, length) => size * length, 1);
  let rest = place;
  return shape.map((length) => {
    step /= length;
    const index = (rest - (rest % step)) / step;
    rest -= index * step;
    return index;
  });
}
