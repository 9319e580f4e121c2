/**
 * @belief   The whole array at once: so the array itself.
 * @origin   A loop over values writes where it reads.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · times: the whole-array operation equals the loop, on ten real digits
 * @says     doubled in place
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  for (let place = 0; place < x.values.length; place++) x.values[place]! *= factor;
  return { ...x, values: x.values.slice() };
}
