/**
 * @belief   A length stretches to any multiple of itself, because the numbers just repeat.
 * @origin   "To stretch" sounds like repeating, and stride 0 seems to repeat everything.
 * @replaces 2-stretch.ts
 * @does     accepts an axis that would have to change to a multiple of its length, and gives it the stride 0.
 * @mend     Only an axis of length 1 stretches. For 2 to 4, throw an Error that names both shapes.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  if (added < 0 || !x.shape.every((length, axis) => shape[axis + added]! % length === 0)) {
    throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  }
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((length, axis) => (x.shape[axis - added] === length ? own[axis - added]! : 0));
  return { values: x.values, shape, strides };
}
