/**
 * @belief   The first stride belongs to the first axis.
 * @origin   New axes are added in front, and the strides are not moved.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > Q10 · expand: a stretched axis has the stride 0
 * @says     has the array's own strides at the left
 */
import { type NdArray, rowMajorStrides, type Shape, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const own = rowMajorStrides(x.shape);
  return { values: x.values, shape, strides: shape.map((_, axis) => own[axis] ?? 0) };
}
