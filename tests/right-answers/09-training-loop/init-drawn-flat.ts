/**
 * @way      The weights are drawn in a row and made a column before gradients are switched on.
 * @replaces 2-initialize.ts
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  const params = [randn(pixels).unsqueeze(1), randn(1)] as const;
  for (const param of params) param.requiresGrad_();
  return params;
}
