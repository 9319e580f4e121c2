/**
 * @belief   A new view needs numbers of its own.
 * @origin   Elsewhere it is good manners not to share.
 * @replaces 2-stretch.ts
 * @does     copies the numbers into a list of its own.
 * @mend     A view reads the very same numbers: hand on x.values as it is.
 */
import { type NdArray, rowMajorStrides, type Shape, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  return { values: x.values.slice(), shape, strides };
}
