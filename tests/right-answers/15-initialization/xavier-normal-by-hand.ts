/**
 * @way      Writes the whole formula at one place, and gives the weight at the end.
 * @replaces 3-xavier.ts
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  if (weight.rank < 2) throw new Error(`rank ${weight.rank}`);
  const window = weight.shape.slice(2).reduce((a, b) => a * b, 1);
  const sum = (weight.shape[0]! + weight.shape[1]!) * window;
  noGrad(() => {
    weight.copy_(randn([...weight.shape]));
    weight.mul_(Math.sqrt(2 / sum));
  });
  return weight;
}
