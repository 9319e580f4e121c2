/**
 * @belief   The strides follow from the shape.
 * @origin   That is true of every array that has not been stretched.
 * @replaces 2-stretch.ts
 * @does     takes strides that it makes from the shape, not the view's own.
 * @mend     A stretched axis has the stride 0, which the shape doesn't tell. Use view.strides.
 */
import { rowMajorStrides, type View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const strides = rowMajorStrides(view.shape);
  return view.values[indices.reduce((place, index, axis) => place + index * strides[axis]!, 0)]!;
}
