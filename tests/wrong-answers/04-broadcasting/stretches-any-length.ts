/**
 * @belief   Every axis can be stretched; who asks for it will know why.
 * @origin   The check is left out because the examples fit.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > expand · refuses what can't stretch, and names both shapes
 * @says     Only axes of length 1 stretch, new ones come in front, and none is taken away
 */
import { type NdArray, rowMajorStrides, type Shape, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((length, axis) => (x.shape[axis - added] === length ? own[axis - added]! : 0));
  return { values: x.values, shape, strides };
}
