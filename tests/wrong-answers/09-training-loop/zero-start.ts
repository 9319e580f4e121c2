/**
 * @belief   Before anything is learnt, everything is 0.
 * @origin   For a linear model that even works; the rule of this module is chance.
 * @replaces 2-initialize.ts
 * @fails    2-initialize > initParams · draws the weights, then the bias
 * @says     is a start without chance
 */
import { zeros } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [zeros(pixels, 1).requiresGrad_(), zeros(1).requiresGrad_()];
}
