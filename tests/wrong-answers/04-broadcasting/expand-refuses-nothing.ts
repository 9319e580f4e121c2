/**
 * @belief   Whoever calls expand knows that the shape fits.
 * @origin   The strides come out right wherever it does.
 * @replaces 2-stretch.ts
 * @does     works out strides for every shape, and refuses none.
 * @mend     Before that, throw an Error when the shape has fewer axes, or when an axis longer than 1 would change.
 */
import { type NdArray, rowMajorStrides, type Shape, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  return { values: x.values, shape, strides };
}
