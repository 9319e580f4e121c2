/**
 * @belief   The slope is 1 / (1 + x)².
 * @origin   For numbers above 0 it is.
 * @replaces 8-operation.ts
 * @does     takes x with its sign in the slope.
 * @mend     The size of x counts, on both sides: x.abs().
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return upstream.div(x.add(1).pow(2));
}
