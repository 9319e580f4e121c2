/**
 * @belief   A number that gets too large has to be cut off, so ReLU ends at 6.
 * @origin   Networks for telephones use such a function, ReLU6.
 * @replaces 1-relu.ts
 * @does     makes every number above 6 a 6.
 * @mend     ReLU has no upper end: 7 stays 7. Only the numbers below 0 change.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.clamp(0, 6);
}
