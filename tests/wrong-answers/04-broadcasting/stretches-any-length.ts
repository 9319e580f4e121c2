/**
 * @belief   Every axis can be stretched; whoever asks for it will know why.
 * @origin   The check is left out because the examples fit.
 * @replaces 2-stretch.ts
 * @does     refuses nothing: every axis whose length differs gets the stride 0.
 * @mend     An axis longer than 1 can't change, and no axis can go. Then throw an Error that names both shapes.
 */
import { type NdArray, rowMajorStrides, type Shape, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((length, axis) => (x.shape[axis - added] === length ? own[axis - added]! : 0));
  return { values: x.values, shape, strides };
}
