/**
 * @belief   Random is random: the order of the draws doesn't matter.
 * @origin   Each number alone is equally good, but the same seed should give the same run.
 * @replaces 2-initialize.ts
 * @fails    2-initialize > initParams · draws the weights, then the bias
 * @says     is what comes when the bias is drawn before the weights
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  const bias = randn(1).requiresGrad_();
  return [randn(pixels, 1).requiresGrad_(), bias];
}
