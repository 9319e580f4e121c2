/**
 * @belief   Weights start as small random numbers.
 * @origin   Many texts multiply by 0.01.
 * @replaces 2-initialize.ts
 * @does     makes the weights a hundred times smaller.
 * @mend     Take what randn gives: mean 0 and standard deviation 1.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1).mul(0.01).requiresGrad_(), randn(1).requiresGrad_()];
}
