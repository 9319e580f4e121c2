/**
 * @belief   One requiresGrad_() at the end of the line is for everything on it.
 * @origin   It belongs to what stands right before the dot.
 * @replaces 2-initialize.ts
 * @does     switches gradients on for the bias, but not for the weights.
 * @mend     Both are learnt: requiresGrad_() for both.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1), randn(1).requiresGrad_()];
}
