/**
 * @belief   What comes from above is one number.
 * @origin   A loss is one number.
 * @replaces 8-operation.ts
 * @does     adds up what comes from above before it uses it.
 * @mend     Each number of x has one of its own above it: multiply number by number.
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return x.abs().add(1).pow(-2).mul(upstream.sum());
}
