/**
 * @belief   A place is a row and a column.
 * @origin   Most examples are matrices.
 * @replaces 3-strides.ts
 * @does     gives two indices every time.
 * @mend     One index per axis, and there may be any number of axes. Go through the shape with a loop.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  const columns = shape.at(-1)!;
  return [Math.floor(place / columns), place % columns];
}
