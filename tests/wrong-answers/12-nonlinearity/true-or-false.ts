/**
 * @belief   x.gt(0) takes the numbers above 0 out of x.
 * @origin   In NumPy a comparison between brackets does that.
 * @replaces 1-relu.ts
 * @does     tells for each number whether it is above 0: its result is of type bool.
 * @mend     The comparison is only half of the work: keep the number itself where it holds, and take 0 elsewhere, as
 *           where does.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.gt(0);
}
