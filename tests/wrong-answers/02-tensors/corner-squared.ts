/**
 * @belief   x ** 2 doubles x.
 * @origin   The 2 is there; the operator is another one.
 * @replaces 7-whole.ts
 * @does     squares the four.
 * @mend     Doubled means times 2.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [x.shape[0]! - 2, x.shape[1]! - 2];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.map((value) => value ** 2), shape: [2, 2], strides: x.strides, offset };
}
