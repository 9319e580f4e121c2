/**
 * @belief   requiresGrad_() may stand anywhere.
 * @origin   It gives the tensor back, so that one can go on behind it.
 * @replaces 2-initialize.ts
 * @does     switches gradients on, and calculates on: the parameters are results, no leaves, and no
 *           gradient stays with them.
 * @mend     Switch gradients on last: requiresGrad_() at the end of the line.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels).requiresGrad_().view(pixels, 1), randn(1).requiresGrad_().view(1)];
}
