/**
 * @belief   pixels + 1 random numbers are the same in one call or in two.
 * @origin   randn makes its numbers in blocks, so they aren't.
 * @replaces 2-initialize.ts
 * @does     draws the weights and the bias in one call.
 * @mend     Two draws: randn for the weights, and then randn for the bias. One long draw gives other
 *           numbers.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  const all = randn(pixels + 1, 1);
  return [all.slice(0, 0, pixels).clone().requiresGrad_(), all.select(0, pixels).clone().requiresGrad_()];
}
