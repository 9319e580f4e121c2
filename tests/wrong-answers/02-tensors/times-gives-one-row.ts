/**
 * @belief   The result is the array of all products.
 * @origin   Somebody else will cut the rows.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · times: on any layout
 * @says     is all numbers in one row
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  return packed(
    x.values.map((value) => value * factor),
    [x.values.length],
  );
}
