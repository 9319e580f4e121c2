/**
 * @belief   A view that isn't possible is null.
 * @origin   commonLength says null when lengths don't fit.
 * @replaces 2-stretch.ts
 * @does     returns null for a shape that can't be taken.
 * @mend     Throw an Error that names both shapes, as the stub says.
 */
import { type NdArray, rowMajorStrides, type Shape, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) return null as unknown as View;
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  return { values: x.values, shape, strides };
}
