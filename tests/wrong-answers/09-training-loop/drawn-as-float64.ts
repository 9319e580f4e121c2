/**
 * @belief   Drawing with more digits and rounding afterwards gives the same numbers, only more exact ones.
 * @origin   Up to 15 numbers it does. From 16 on, float64 numbers are drawn in another way.
 * @replaces 2-initialize.ts
 * @does     gives the numbers that randn draws as float64, rounded to float32.
 * @mend     Draw float32, as randn does unless told otherwise: randn(pixels, 1).
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  const drawn = (...shape: number[]) => randn(shape, { dtype: "float64" }).float().requiresGrad_();
  const weights = drawn(pixels, 1);
  return [weights, drawn(1)];
}
