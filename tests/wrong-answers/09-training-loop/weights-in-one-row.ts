/**
 * @belief   The weights are one row, with a number for each pixel.
 * @origin   A picture is one row of the data, so its weights seem to be one, too.
 * @replaces 2-initialize.ts
 * @fails    2-initialize > initParams · draws the weights, then the bias
 * @says     has the right numbers in a row
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(1, pixels).requiresGrad_(), randn(1).requiresGrad_()];
}
