/**
 * @way      Knows the spread, and lets nn.init draw.
 * @replaces 3-xavier.ts
 */
import { nn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  if (weight.rank < 2) throw new Error(`rank ${weight.rank}`);
  const window = weight.shape.slice(2).reduce((a, b) => a * b, 1);
  const sum = (weight.shape[0]! + weight.shape[1]!) * window;
  return nn.init.normal_(weight, 0, Math.sqrt(2 / sum));
}
