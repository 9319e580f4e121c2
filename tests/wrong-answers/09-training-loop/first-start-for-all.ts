/**
 * @belief   The parameters are made once: that is what initialize means.
 * @origin   A variable at the top of the file looks like a good place for what is made once.
 * @replaces 2-initialize.ts
 * @does     draws at its first call only, and hands out these parameters ever after, however many pixels are
 *           asked for.
 * @mend     Draw anew at each call, in the function, and keep nothing outside of it.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

let start: Params | undefined;

export function initParams(pixels: number): Params {
  start ??= [randn(pixels, 1).requiresGrad_(), randn(1).requiresGrad_()];
  return start;
}
