/**
 * @belief   The result is packed.
 * @origin   A new array is, usually.
 * @replaces 7-whole.ts
 * @does     reads the result as if x were packed: row-major strides, offset 0.
 * @mend     The new storage lies as the old one did: keep strides and offset of x.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  return packed(
    x.values.map((value) => value * factor),
    x.shape,
  );
}
