/**
 * @belief   Before anything is learnt, everything is 0.
 * @origin   For a linear model that even works; the rule of this module is chance.
 * @replaces 2-initialize.ts
 * @does     starts from zeros.
 * @mend     Both are random numbers: randn draws them.
 */
import { zeros } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [zeros(pixels, 1).requiresGrad_(), zeros(1).requiresGrad_()];
}
