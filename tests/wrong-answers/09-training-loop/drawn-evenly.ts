/**
 * @belief   Random numbers are numbers from 0 to 1.
 * @origin   Math.random and rand give such.
 * @replaces 2-initialize.ts
 * @does     draws with rand: numbers from 0 to 1.
 * @mend     randn draws from the normal distribution, with both signs. See section 2.
 */
import { rand } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [rand(pixels, 1).requiresGrad_(), rand(1).requiresGrad_()];
}
