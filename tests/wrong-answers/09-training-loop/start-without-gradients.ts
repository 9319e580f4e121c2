/**
 * @belief   Gradients are the business of backward alone.
 * @origin   requires_grad_ stands at the end of the line and is easily left out.
 * @replaces 2-initialize.ts
 * @does     gives parameters for which the engine keeps no gradients.
 * @mend     Switch it on for both: requiresGrad_().
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1), randn(1)];
}
