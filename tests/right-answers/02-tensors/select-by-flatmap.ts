/**
 * @way      Leaves the axis out with flatMap.
 * @replaces 6-slices.ts
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  const indices = Array.from({ length: x.shape[axis]! }, (_, i) => i);
  if (!indices.includes(index))
    throw new RangeError(`select: ${index} is none of the indices of axis ${axis}`);
  const without = (notes: readonly number[]) => notes.flatMap((note, at) => (at === axis ? [] : [note]));
  let { offset } = x;
  for (const _ of indices.slice(0, index)) offset += x.strides[axis]!;
  return { values: x.values, shape: without(x.shape), strides: without(x.strides), offset };
}
