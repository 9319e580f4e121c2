/**
 * @belief   The window belongs to both counts together.
 * @origin   Inputs and outputs are added up, and the window is taken along once.
 * @replaces 3-xavier.ts
 * @does     multiplies only the inputs by the size of the window.
 * @mend     Each input has outputs × window outputs as well: multiply both counts.
 */
import { noGrad, rand, randn, type Tensor } from "#engine";

/** Inputs and outputs together. */
function fansOf(weight: Tensor): number {
  if (weight.rank < 2) throw new Error(`needs rank 2 or more, got rank ${weight.rank}`);
  const outputs = weight.shape[0] ?? 0;
  return weight.size / outputs + outputs;
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
