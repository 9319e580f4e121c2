/**
 * @belief   0 times anything is 0, so zeros need no multiplication.
 * @origin   It is, for all numbers but Infinity and NaN.
 * @replaces 7-whole.ts
 * @does     leaves every 0 as it is, also where the factor is Infinity or NaN: then NaN is due.
 * @mend     Multiply every number, whatever it is.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  return { ...x, values: x.values.map((value) => (value === 0 ? 0 : value * factor)) };
}
