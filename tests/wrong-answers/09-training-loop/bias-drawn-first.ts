/**
 * @belief   Random is random: the order of the draws doesn't matter.
 * @origin   Each number alone is equally good, but the same seed should give the same run.
 * @replaces 2-initialize.ts
 * @does     draws the bias before the weights.
 * @mend     Draw the weights first: in another order the same seed gives other numbers.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  const bias = randn(1).requiresGrad_();
  return [randn(pixels, 1).requiresGrad_(), bias];
}
