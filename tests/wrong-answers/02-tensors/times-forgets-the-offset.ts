/**
 * @belief   Shape and strides are enough.
 * @origin   The offset is 0 in all examples.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · times: on any layout
 * @says     is read as if x began at place 0
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  return { ...x, values: x.values.map((value) => value * factor), offset: 0 };
}
