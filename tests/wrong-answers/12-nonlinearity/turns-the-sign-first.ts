/**
 * @belief   ReLU works on minus x.
 * @origin   relu(x - corner) and relu(corner - x) are mixed up.
 * @replaces 1-relu.ts
 * @does     makes every number above 0 a 0, and takes the sign from the others: -3 becomes 3.
 * @mend     Leave the sign alone: what is above 0 stays, what is below 0 becomes 0.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.neg().clamp(0);
}
