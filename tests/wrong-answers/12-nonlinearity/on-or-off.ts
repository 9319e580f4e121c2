/**
 * @belief   A unit is on or off: 1 or 0.
 * @origin   Old neurons were drawn as switches.
 * @replaces 1-relu.ts
 * @does     gives 1 for each number above 0, and 0 for the others.
 * @mend     ReLU keeps the number itself where it is above 0. Let the comparison choose between x and 0: it isn't
 *           the result.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.gt(0).float();
}
