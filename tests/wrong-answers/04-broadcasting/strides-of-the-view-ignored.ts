/**
 * @belief   The strides follow from the shape.
 * @origin   That is true of every array that has not been stretched.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > at · each index times its stride, added up
 * @says     is what the strides of an array without stretched axes give
 */
import { rowMajorStrides, type View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const strides = rowMajorStrides(view.shape);
  return view.values[indices.reduce((place, index, axis) => place + index * strides[axis]!, 0)]!;
}
