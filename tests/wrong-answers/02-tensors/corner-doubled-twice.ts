/**
 * @belief   Double the matrix, then double the part.
 * @origin   Two people did it, or one did it twice.
 * @replaces 7-whole.ts
 * @does     multiplies the four by 4.
 * @mend     Double once: the matrix or the part, not both.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [x.shape[0]! - 2, x.shape[1]! - 2];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.map((value) => 4 * value), shape: [2, 2], strides: x.strides, offset };
}
