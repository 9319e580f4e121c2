/**
 * @belief   Inputs and outputs are the last two lengths.
 * @origin   It is so where there is no window.
 * @replaces 3-xavier.ts
 * @does     counts the last two lengths of the shape, which are the window's own where there is a window.
 * @mend     The shape is (outputs, inputs, window ...): the first two lengths, each times the window.
 */
import { noGrad, rand, randn, type Tensor } from "#engine";

/** Inputs and outputs together. */
function fansOf(weight: Tensor): number {
  if (weight.rank < 2) throw new Error(`needs rank 2 or more, got rank ${weight.rank}`);
  return (weight.shape.at(-1) ?? 0) + (weight.shape.at(-2) ?? 0);
}

export function xavierNormal_(weight: Tensor): Tensor {
  const std = Math.sqrt(2 / fansOf(weight));
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(std)));
}

export function xavierUniform_(weight: Tensor): Tensor {
  const bound = Math.sqrt(6 / fansOf(weight));
  const even = rand([...weight.shape])
    .mul(2)
    .sub(1);
  return noGrad(() => weight.copy_(even.mul(bound)));
}
