/**
 * @belief   One call for many numbers is the same as many calls for one.
 * @origin   With few numbers it is. From 16 on, randn draws them in another way.
 * @replaces 2-initialize.ts
 * @does     draws every weight in a call of its own.
 * @mend     One call draws all weights: randn(pixels, 1).
 */
import { randn, tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  const numbers = Array.from({ length: pixels }, () => [randn(1).item()]);
  const weights = tensor(numbers).requiresGrad_();
  const bias = randn(1).requiresGrad_();
  return [weights, bias];
}
