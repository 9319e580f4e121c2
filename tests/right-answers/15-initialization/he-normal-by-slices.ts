/**
 * @way      Multiplies all lengths but the first.
 * @replaces 4-he.ts
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.shape.slice(1).reduce((a, b) => a * b, 1);
  noGrad(() => void weight.copy_(randn([...weight.shape]).div(Math.sqrt(inputs / 2))));
  return weight;
}
