/**
 * @belief   Doubling is x *= 2.
 * @origin   It changes the caller's numbers, too.
 * @replaces 7-whole.ts
 * @does     doubles the numbers of x itself as well.
 * @mend     x must stay as it is: whoever holds it finds it changed. Write into a new array.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  for (let place = 0; place < x.values.length; place++) x.values[place]! *= 2;
  const [row, column] = [x.shape[0]! - 2, x.shape[1]! - 2];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.slice(), shape: [2, 2], strides: x.strides, offset };
}
