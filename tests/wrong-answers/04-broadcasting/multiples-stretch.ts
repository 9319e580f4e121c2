/**
 * @belief   An axis of 2 can stretch to 4: everything comes twice.
 * @origin   "To stretch" sounds like that, and whole multiples seem to fit.
 * @replaces 2-stretch.ts
 * @does     accepts an axis that would have to change to a multiple of its length, and keeps its stride.
 * @mend     Only an axis of length 1 stretches. For 2 to 4, throw an Error that names both shapes.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  if (added < 0 || !x.shape.every((length, axis) => shape[axis + added]! % length === 0)) {
    throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  }
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  return { values: x.values, shape, strides };
}
