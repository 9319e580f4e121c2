/**
 * @way      The labels are written as plain numbers and made a tensor.
 * @replaces 1-data.ts
 */
import { type Tensor, tensor } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  const [n3, n7] = [threes.shape[0]!, sevens.shape[0]!];
  return tensor([...new Array(n3).fill([1]), ...new Array(n7).fill([0])]);
}
