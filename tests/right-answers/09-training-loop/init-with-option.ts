/**
 * @way      randn is told to keep gradients.
 * @replaces 2-initialize.ts
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  const weights = randn([pixels, 1], { requiresGrad: true });
  const bias = randn([1], { requiresGrad: true });
  return [weights, bias];
}
