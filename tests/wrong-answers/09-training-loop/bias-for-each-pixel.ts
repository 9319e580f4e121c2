/**
 * @belief   Every weight has its bias.
 * @origin   "Weights and biases" are spoken of in one breath.
 * @replaces 2-initialize.ts
 * @does     gives as many biases as there are pixels.
 * @mend     There is one bias for the whole model: shape (1).
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1).requiresGrad_(), randn(pixels).requiresGrad_()];
}
