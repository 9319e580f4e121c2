/**
 * @belief   Mean 0 is a promise about the numbers that come out.
 * @origin   The lesson says of `randn` that it has the mean 0.
 * @replaces 2-initialize.ts
 * @does     takes their mean away from the weights that were drawn.
 * @mend     The mean of all that could be drawn is 0, not that of a few numbers. Leave them as they are.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  const weights = randn(pixels, 1);
  return [weights.sub(weights.mean()).requiresGrad_(), randn(1).requiresGrad_()];
}
