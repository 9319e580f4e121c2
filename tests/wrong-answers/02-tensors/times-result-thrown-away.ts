/**
 * @belief   map changes the array.
 * @origin   forEach could; map makes a new one, and here nobody takes it.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · times: the whole-array operation equals the loop, on ten real digits
 * @says     is the digits as they were
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  const values = x.values.slice();
  values.map((value) => value * factor);
  return { ...x, values };
}
