/**
 * @belief   The bias is one number, so it has no axis.
 * @origin   randn() gives one number, too.
 * @replaces 2-initialize.ts
 * @does     gives a bias of the shape ().
 * @mend     The bias has the shape (1): randn(1).
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1).requiresGrad_(), randn().requiresGrad_()];
}
