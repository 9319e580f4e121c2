/**
 * @way      An axis that is 1 before and after keeps its own stride: nobody steps along it.
 * @replaces 2-stretch.ts
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  const refused = new Error(`${shapeText(x.shape)} can't be seen as ${shapeText(shape)}`);
  if (added < 0) throw refused;
  const strides = shape.map((length, axis) => {
    if (axis < added) return 0;
    if (x.shape[axis - added] === length) return own[axis - added]!;
    if (x.shape[axis - added] !== 1) throw refused;
    return 0;
  });
  return { values: x.values, shape: [...shape], strides };
}
