/**
 * @belief   A factor that counts as false was forgotten.
 * @origin   `factor || 1` is written to be safe.
 * @replaces 7-whole.ts
 * @does     takes a factor of 0 for 1.
 * @mend     0 is a factor like any other: multiply by `factor` itself.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  const by = factor || 1;
  const values = new Float32Array(x.values.length);
  x.values.forEach((value, place) => {
    values[place] = value * by;
  });
  return { values, shape: [...x.shape], strides: [...x.strides], offset: x.offset };
}
