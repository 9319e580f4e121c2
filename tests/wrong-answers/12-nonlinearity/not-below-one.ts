/**
 * @belief   clamp(1) cuts away what is not positive.
 * @origin   The smallest positive whole number is taken for the limit.
 * @replaces 1-relu.ts
 * @does     makes every number below 1 a 1.
 * @mend     The border is 0: a number below 0 becomes 0, and 0.5 stays 0.5.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.clamp(1);
}
