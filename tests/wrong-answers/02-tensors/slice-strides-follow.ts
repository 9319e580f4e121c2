/**
 * @belief   Where rows get shorter, the next row is nearer.
 * @origin   The rows look shorter; the numbers between them are still there.
 * @replaces 6-slices.ts
 * @does     shrinks the strides of the axes before the one that is cut.
 * @mend     The next row is as far away as ever: the strides stay as they were.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  const share = (end - start) / x.shape[axis]!;
  return {
    values: x.values,
    shape: x.shape.with(axis, end - start),
    strides: x.strides.map((stride, i) => (i < axis ? stride * share : stride)),
    offset: x.offset + start * x.strides[axis]!,
  };
}
