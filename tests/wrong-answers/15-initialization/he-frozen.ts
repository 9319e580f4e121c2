/**
 * @belief   Switch the gradients off to write.
 * @origin   Writing is refused while they are on.
 * @replaces 4-he.ts
 * @does     leaves the weight without gradients.
 * @mend     noGrad is enough, and ends by itself.
 */
import { randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return weight.requiresGrad_(false).copy_(randn([...weight.shape]).mul(Math.sqrt(2 / inputs)));
}
