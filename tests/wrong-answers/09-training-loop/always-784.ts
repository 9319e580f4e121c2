/**
 * @belief   A picture has 784 pixels.
 * @origin   The real ones have. The tests use others, too.
 * @replaces 2-initialize.ts
 * @does     gives 784 weights, whatever pixels says.
 * @mend     Use the number that is handed over: pixels.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(784, 1).requiresGrad_(), randn(1).requiresGrad_()];
}
