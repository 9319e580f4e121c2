/**
 * @belief   Random numbers of size 1 are too large for 784 pixels, so they are divided by the root of the
 *           number of pixels.
 * @origin   Real layers start like that, and a later module does. This one takes randn as it is.
 * @replaces 2-initialize.ts
 * @does     divides the weights by the root of the number of pixels.
 * @mend     Take what randn gives: mean 0 and standard deviation 1.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1).div(Math.sqrt(pixels)).requiresGrad_(), randn(1).requiresGrad_()];
}
