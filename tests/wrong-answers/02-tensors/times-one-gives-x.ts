/**
 * @belief   Times 1 is nothing to do.
 * @origin   It saves the work.
 * @replaces 7-whole.ts
 * @does     gives x itself back when the factor is 1.
 * @mend     The result has a storage of its own, for every factor: whoever changes it must not change x.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  if (factor === 1) return { ...x };
  return { ...x, values: x.values.map((value) => value * factor) };
}
