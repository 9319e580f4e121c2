/**
 * @belief   An activation lies between 0 and 1.
 * @origin   The sigmoid came first, and its range is taken for a law.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · relu: what is below 0 becomes 0, the rest stays
 * @says     is cut off at 1 as well
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.clamp(0, 1);
}
