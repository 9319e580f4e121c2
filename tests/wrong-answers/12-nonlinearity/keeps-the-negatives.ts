/**
 * @belief   Clamp at 0 means: 0 is the largest.
 * @origin   minimum and maximum are mixed up: the lower end is given as the upper one.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · relu: what is below 0 becomes 0, the rest stays
 * @says     keeps the numbers below 0 and cuts the others
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.clamp(undefined, 0);
}
