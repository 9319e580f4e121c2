/**
 * @way      Adds 0 to get a new tensor, and copies the value in from another tensor.
 * @replaces 6-flat.ts
 */
import { type Tensor, tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.detach().add(0);
  copy.select(0, place).copy_(tensor([value]));
  return copy;
}
