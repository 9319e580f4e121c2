/**
 * @belief   An activation lies between 0 and 1.
 * @origin   The sigmoid came first, and its range is taken for a law.
 * @replaces 1-relu.ts
 * @does     makes every number above 1 a 1.
 * @mend     ReLU has no upper end: 5 stays 5. Only the numbers below 0 change.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.clamp(0, 1);
}
