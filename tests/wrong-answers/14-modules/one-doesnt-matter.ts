/**
 * @belief   Beside a large x the 1 doesn't matter.
 * @origin   1001 and 1000 are nearly equal.
 * @replaces 8-operation.ts
 * @does     leaves the 1 out where x is large: at 1001 that is wrong by 2 in a thousand.
 * @mend     Keep 1 + |x| everywhere: it is right for every x.
 */
import { type Tensor, where } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  const size = x.abs();
  const near = upstream.div(size.add(1).pow(2));
  const far = upstream.div(x.pow(2));
  return where(size.gt(1000), far, near);
}
