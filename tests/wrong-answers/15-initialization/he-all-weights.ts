/**
 * @belief   The weight's size counts.
 * @origin   size is the first count that one finds.
 * @replaces 4-he.ts
 * @does     counts all weights of the layer.
 * @mend     Only those that meet in one output: size / outputs.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / weight.size))));
}
