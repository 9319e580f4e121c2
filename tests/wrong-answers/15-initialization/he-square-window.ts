/**
 * @belief   Windows are square.
 * @origin   Most are.
 * @replaces 4-he.ts
 * @does     takes the window for a square, with its first length in both directions.
 * @mend     n is inputs × height × width: multiply all lengths but the first.
 */
import { noGrad, rand, randn, type Tensor } from "#engine";

/** How many numbers an output adds up, with a window of 3 by 3 or 5 by 5 in mind. */
function inputsOf(weight: Tensor): number {
  const [, inputs = 0, side = 1] = weight.shape;
  return inputs * side ** 2;
}

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
