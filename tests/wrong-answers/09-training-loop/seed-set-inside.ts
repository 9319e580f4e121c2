/**
 * @belief   Who wants the same numbers every time sets the seed where the numbers are drawn.
 * @origin   Many examples begin with manual_seed(42) right above the draw.
 * @replaces 2-initialize.ts
 * @fails    2-initialize > initParams · draws the weights, then the bias
 * @says     is what seed 42 gives
 */
import { manualSeed, randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  manualSeed(42);
  return [randn(pixels, 1).requiresGrad_(), randn(1).requiresGrad_()];
}
