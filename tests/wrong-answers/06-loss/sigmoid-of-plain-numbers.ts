/**
 * @belief   A tensor is a list of numbers: work on the list.
 * @origin   toTypedArray() and Math are familiar.
 * @replaces 2-sigmoid.ts
 * @does     gives right values, but no gradient finds its way back to x.
 * @mend     Calculate with tensor methods (neg, exp, add, pow): item(), tolist(), detach() and Math leave
 *           the record.
 */
import { type Tensor, tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const values = Array.from(x.toTypedArray(), (value) => 1 / (1 + Math.exp(-value)));
  return tensor(values).view([...x.shape]);
}
