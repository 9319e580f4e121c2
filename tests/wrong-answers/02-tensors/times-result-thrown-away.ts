/**
 * @belief   map changes the array.
 * @origin   forEach could; map makes a new one, and here nobody takes it.
 * @replaces 7-whole.ts
 * @does     gives the numbers as they were.
 * @mend     Multiply every number. `map` makes a new array: take what it returns.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  const values = x.values.slice();
  values.map((value) => value * factor);
  return { ...x, values };
}
