/**
 * @belief   A unit is on or off: 1 or 0.
 * @origin   Old neurons were drawn as switches.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · relu: what is below 0 becomes 0, the rest stays
 * @says     says where a number is above 0
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.gt(0).float();
}
