/**
 * @belief   The factor goes to every number.
 * @origin   With 2 and 2 the sum and the product are the same.
 * @replaces 7-whole.ts
 * @does     adds the factor to every number.
 * @mend     Multiply.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  return { ...x, values: x.values.map((value) => value + factor) };
}
