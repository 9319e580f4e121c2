/**
 * @way      Knows the bound as √6 / √(n + m).
 * @replaces 3-xavier.ts
 */
import { noGrad, rand, type Tensor } from "#engine";

export function xavierUniform_(weight: Tensor): Tensor {
  if (weight.rank < 2) throw new Error(`rank ${weight.rank}`);
  const window = weight.shape.slice(2).reduce((a, b) => a * b, 1);
  const sum = (weight.shape[0]! + weight.shape[1]!) * window;
  const bound = Math.sqrt(6) / Math.sqrt(sum);
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .sub(0.5)
        .mul(2 * bound),
    ),
  );
}
