/**
 * @belief   An error may say in any words that something doesn't fit.
 * @origin   Whoever writes the error knows the shapes; whoever reads it doesn't.
 * @replaces 2-stretch.ts
 * @does     refuses the right shapes, but its error doesn't name both as shapeText writes them.
 * @mend     Put shapeText(x.shape) and shapeText(shape) into the message.
 */
import { type NdArray, rowMajorStrides, type Shape, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error("this shape can't be taken");
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  return { values: x.values, shape, strides };
}
