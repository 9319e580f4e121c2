/**
 * @belief   The weights are a list of numbers.
 * @origin   One weight per pixel sounds like a plain list.
 * @replaces 2-initialize.ts
 * @fails    2-initialize > initParams · draws the weights, then the bias
 * @says     has the right numbers in a row
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels).requiresGrad_(), randn(1).requiresGrad_()];
}
