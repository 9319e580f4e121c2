/**
 * @belief   All at once means: x * 2.
 * @origin   In the lesson the factor is 2.
 * @replaces 7-whole.ts
 * @does     doubles, whatever the factor is.
 * @mend     Multiply by the factor that comes in.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, _factor: number): Tensor {
  return { ...x, values: x.values.map((value) => 2 * value) };
}
