/**
 * @belief   A tensor of n numbers has them at the first n places.
 * @origin   A tensor that was just made does.
 * @replaces 7-whole.ts
 * @does     multiplies the first numbers of the storage, as many as the shape holds, and leaves the others as they
 *           were.
 * @mend     The numbers of x may stand anywhere in the storage. Multiply the whole storage.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function times(x: Tensor, factor: number): Tensor {
  const size = x.shape.reduce((all, length) => all * length, 1);
  return { ...x, values: x.values.map((value, place) => (place < size ? value * factor : value)) };
}
