/**
 * @belief   Clamp at 0 means that 0 is the largest number.
 * @origin   minimum and maximum are mixed up: the lower end is given as the upper one.
 * @replaces 1-relu.ts
 * @does     keeps the numbers below 0, and makes every number above 0 a 0.
 * @mend     ReLU does it the other way around: 0 is the lower end, and what is above it stays. See section 1.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.clamp(undefined, 0);
}
