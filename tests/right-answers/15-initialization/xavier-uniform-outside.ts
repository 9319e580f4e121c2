/**
 * @way      Draws into the tensor that detach gives: it shares its memory.
 * @replaces 3-xavier.ts
 */
import { nn, type Tensor } from "#engine";

export function xavierUniform_(weight: Tensor): Tensor {
  if (weight.rank < 2) throw new Error(`rank ${weight.rank}`);
  const window = weight.shape.slice(2).reduce((a, b) => a * b, 1);
  const sum = (weight.shape[0]! + weight.shape[1]!) * window;
  const bound = Math.sqrt(6 / sum);
  nn.init.uniform_(weight.detach(), -bound, bound);
  return weight;
}
