/**
 * @belief   The bias is a column, like the weights.
 * @origin   The line above is copied, and pixels becomes 1.
 * @replaces 2-initialize.ts
 * @does     gives a bias of the shape (1, 1).
 * @mend     The bias has the shape (1): randn(1).
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1).requiresGrad_(), randn(1, 1).requiresGrad_()];
}
