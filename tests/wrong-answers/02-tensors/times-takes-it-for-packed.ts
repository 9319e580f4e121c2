/**
 * @belief   The result is packed.
 * @origin   A new array is, usually.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · times: on any layout
 * @says     is read as if x were packed
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  return packed(
    x.values.map((value) => value * factor),
    x.shape,
  );
}
