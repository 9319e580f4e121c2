/**
 * @belief   clamp(1) cuts away what is not positive.
 * @origin   The smallest positive whole number is taken for the limit.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · relu: what is below 0 becomes 0, the rest stays
 * @says     has no number below 1
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.clamp(1);
}
