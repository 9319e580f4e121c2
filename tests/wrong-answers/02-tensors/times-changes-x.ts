/**
 * @belief   The whole array at once means the array itself.
 * @origin   A loop over values writes where it reads.
 * @replaces 7-whole.ts
 * @does     multiplies the numbers of x itself and gives the same storage back.
 * @mend     x must stay as it is: whoever holds it finds it changed. Write into a new array.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  for (let place = 0; place < x.values.length; place++) x.values[place]! *= factor;
  return { ...x };
}
