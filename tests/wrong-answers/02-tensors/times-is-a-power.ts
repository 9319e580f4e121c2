/**
 * @belief   Times is written **.
 * @origin   `*` and `**` are neighbours.
 * @replaces 7-whole.ts
 * @does     raises every number to the power of the factor.
 * @mend     Multiply: one `*`.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  return { ...x, values: x.values.map((value) => value ** factor) };
}
