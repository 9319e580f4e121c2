/**
 * @belief   The slope is 1 / (1 + |x|).
 * @origin   It looks like the formula itself.
 * @replaces 8-operation.ts
 * @does     divides by 1 + |x| once, and not by its square.
 * @mend     The slope is 1 / (1 + |x|)².
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return upstream.div(x.abs().add(1));
}
