/**
 * @belief   Whoever wants the same numbers every time begins with a seed.
 * @origin   Many examples begin with manual_seed(0).
 * @replaces 2-initialize.ts
 * @does     sets the seed to 0 at every call: it draws the same numbers each time.
 * @mend     The seed is the caller's business. Set none in here.
 */
import { manualSeed, randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  manualSeed(0);
  return [randn(pixels, 1).requiresGrad_(), randn(1).requiresGrad_()];
}
