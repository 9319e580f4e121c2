/**
 * @belief   The last length is the number of inputs.
 * @origin   It is so where there is no window.
 * @replaces 4-he.ts
 * @does     counts the last length of the shape, which is the window's own where there is a window.
 * @mend     n is inputs × height × width: all lengths but the first.
 */
import { noGrad, rand, randn, type Tensor } from "#engine";

const inputsOf = (weight: Tensor): number => weight.shape.at(-1) ?? 0;

export function heNormal_(weight: Tensor): Tensor {
  const std = Math.sqrt(2 / inputsOf(weight));
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(std)));
}

export function heUniform_(weight: Tensor): Tensor {
  const bound = Math.sqrt(6 / inputsOf(weight));
  const even = rand([...weight.shape])
    .mul(2)
    .sub(1);
  return noGrad(() => weight.copy_(even.mul(bound)));
}
