/**
 * @belief   Numbers are drawn in a row; the column can be made in the end.
 * @origin   requiresGrad_() gives the tensor back, so that one can go on behind it.
 * @replaces 2-initialize.ts
 * @does     switches gradients on and then makes a column of the weights: they are the result of a
 *           calculation, no leaf.
 * @mend     Draw the weights in their shape, randn(pixels, 1), and switch gradients on last.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  const weights = randn(pixels).requiresGrad_().unsqueeze(1);
  const bias = randn(1).requiresGrad_();
  return [weights, bias];
}
