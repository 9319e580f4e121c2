/**
 * @belief   Something must pass below 0, or nothing is learnt there.
 * @origin   The leaky ReLU was made for this reason, and it's taken for ReLU.
 * @replaces 1-relu.ts
 * @does     lets a tenth of each number below 0 through.
 * @mend     That is a relative, the leaky ReLU. In ReLU every number below 0 becomes 0.
 */
import { type Tensor, where } from "#engine";

export function relu(x: Tensor): Tensor {
  return where(x.gt(0), x, x.mul(0.1));
}
