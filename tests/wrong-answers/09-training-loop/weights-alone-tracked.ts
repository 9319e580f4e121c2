/**
 * @belief   The weights are what is trained.
 * @origin   The word "weights" often stands for all parameters.
 * @replaces 2-initialize.ts
 * @does     switches gradients on for the weights, but not for the bias.
 * @mend     The bias is learnt like the weights: requiresGrad_() for both.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1).requiresGrad_(), randn(1)];
}
