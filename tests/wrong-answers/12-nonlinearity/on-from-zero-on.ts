/**
 * @belief   A unit fires or it doesn't: 1 or 0.
 * @origin   Old neurons were drawn as switches.
 * @replaces 1-relu.ts
 * @does     gives 1 for 0 and each number above it, and 0 for the numbers below.
 * @mend     ReLU keeps the number itself where it is above 0. Let the comparison choose between x and 0: it isn't
 *           the result.
 */
import { type Tensor, where } from "#engine";

export function relu(x: Tensor): Tensor {
  return where(x.ge(0), 1, 0);
}
