/**
 * @belief   A start has to be the same every time.
 * @origin   A seed is taken for an initialization.
 * @replaces 4-he.ts
 * @does     sets a seed of its own: every layer begins with the same numbers.
 * @mend     The seed is the caller's, and is set once for the whole model.
 */
import { manualSeed, noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  manualSeed(42);
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / inputs))));
}
