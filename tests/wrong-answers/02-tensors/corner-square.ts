/**
 * @belief   There are as many columns as rows.
 * @origin   In the example there are.
 * @replaces 7-whole.ts
 * @does     goes as far to the right as it goes down.
 * @mend     Count rows and columns apart: each axis has its own length.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const start = x.shape[0]! - 2;
  const offset = x.offset + start * x.strides[0]! + start * x.strides[1]!;
  return { values: x.values.map((value) => 2 * value), shape: [2, 2], strides: x.strides, offset };
}
