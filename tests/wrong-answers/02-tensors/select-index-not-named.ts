/**
 * @belief   An error need only say that something is wrong.
 * @origin   Whoever writes the check knows the index; whoever reads the message doesn't.
 * @replaces 6-slices.ts
 * @does     refuses with an error that doesn't name the index.
 * @mend     Put the index into the message.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error("select: no such index");
  return {
    values: x.values,
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: x.offset + index * x.strides[axis]!,
  };
}
