/**
 * @belief   The bias starts at 0.
 * @origin   In many libraries it does. The rule of this module is chance.
 * @replaces 2-initialize.ts
 * @does     starts the bias at 0.
 * @mend     The bias is drawn like the weights, with randn, after them.
 */
import { randn, zeros } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1).requiresGrad_(), zeros(1).requiresGrad_()];
}
