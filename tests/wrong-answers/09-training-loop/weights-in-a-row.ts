/**
 * @belief   The weights are a list of numbers.
 * @origin   One weight per pixel sounds like a plain list.
 * @replaces 2-initialize.ts
 * @does     gives weights of the shape (pixels).
 * @mend     The weights are a column, (pixels, 1): x times the weights then gives one number per picture.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels).requiresGrad_(), randn(1).requiresGrad_()];
}
