/**
 * @belief   Only axes that are new get the stride 0.
 * @origin   Broadcasting is remembered as a rule about ranks.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > Q10 · expand: a stretched axis has the stride 0
 * @says     is right for the new axes. But an axis of length 1 stretches, too
 */
import { type NdArray, rowMajorStrides, type Shape, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  return { values: x.values, shape, strides: shape.map((_, axis) => own[axis - added] ?? 0) };
}
