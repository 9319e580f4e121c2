/**
 * @belief   The weights are one row, with a number for each pixel.
 * @origin   A picture is one row of the data, so its weights seem to be one, too.
 * @replaces 2-initialize.ts
 * @does     gives weights of the shape (1, pixels).
 * @mend     The weights are a column, (pixels, 1): x times the weights then gives one number per picture.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(1, pixels).requiresGrad_(), randn(1).requiresGrad_()];
}
