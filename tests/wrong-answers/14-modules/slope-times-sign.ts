/**
 * @belief   Behind |x| comes its slope, which is the sign of x.
 * @origin   The chain rule asks for inner slopes.
 * @replaces 8-operation.ts
 * @does     multiplies by the sign of x: nothing at 0, and turned round below it.
 * @mend     The slope of softsign is 1 / (1 + |x|)² everywhere, without a sign.
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return upstream.mul(x.sign()).div(x.abs().add(1).pow(2));
}
