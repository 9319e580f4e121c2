/**
 * @belief   copy_ needs nothing around it.
 * @origin   It works with a tensor that keeps no gradients.
 * @replaces 4-he.ts
 * @does     is refused when the weight keeps gradients: it writes while the engine records.
 * @mend     Put it into noGrad(() => ...).
 */
import { randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / inputs)));
}
