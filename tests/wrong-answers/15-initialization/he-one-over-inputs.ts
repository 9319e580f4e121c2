/**
 * @belief   He is Xavier without the next layer: √(1 / inputs).
 * @origin   Leave the outputs out of 2 / (n + m), and it seems that 1 / n is left.
 * @replaces 4-he.ts
 * @does     draws with √(1 / inputs): √2 times too narrow for ReLU.
 * @mend     The 2 stays: ReLU throws half away, and the 2 makes up for it. √(2 / inputs).
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(1 / inputs))));
}
