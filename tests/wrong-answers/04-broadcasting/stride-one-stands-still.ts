/**
 * @belief   A stretched axis has the stride 1, as its length was 1.
 * @origin   Length and stride are mixed up.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > Q10 · expand: a stretched axis has the stride 0
 * @says     has the stride 1 where an axis stretches
 */
import { type NdArray, rowMajorStrides, type Shape, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 1 : own[axis - added]!));
  return { values: x.values, shape, strides };
}
