/**
 * @belief   The rule computes the function.
 * @origin   Both have the same parts.
 * @replaces 8-operation.ts
 * @does     multiplies what comes from above by the value of softsign.
 * @mend     The slope is wanted: 1 / (1 + |x|)².
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return upstream.mul(x.div(x.abs().add(1)));
}
