/**
 * @belief   Doubling is x *= 2.
 * @origin   It changes the caller's numbers, too.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q9 · doubledCorner: of 1 to 9 it is [[10, 12], [16, 18]]
 * @says     doubled in place
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  for (let place = 0; place < x.values.length; place++) x.values[place]! *= 2;
  const [row, column] = [x.shape[0]! - 2, x.shape[1]! - 2];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.slice(), shape: [2, 2], strides: x.strides, offset };
}
