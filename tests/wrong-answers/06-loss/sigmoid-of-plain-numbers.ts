/**
 * @belief   A tensor is a list of numbers: work on the list.
 * @origin   toTypedArray() and Math are familiar.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > sigmoid · the gradient is s × (1 - s)
 * @says     means that the way back is lost
 */
import { type Tensor, tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const values = Array.from(x.toTypedArray(), (value) => 1 / (1 + Math.exp(-value)));
  return tensor(values).view([...x.shape]);
}
