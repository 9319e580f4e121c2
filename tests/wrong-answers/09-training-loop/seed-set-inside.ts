/**
 * @belief   Whoever wants the same numbers every time sets the seed where the numbers are drawn.
 * @origin   Many examples begin with manual_seed(42) right above the draw.
 * @replaces 2-initialize.ts
 * @does     sets the seed to 42 at every call: it draws the same numbers each time.
 * @mend     The seed is the caller's business. Set none in here.
 */
import { manualSeed, randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  manualSeed(42);
  return [randn(pixels, 1).requiresGrad_(), randn(1).requiresGrad_()];
}
