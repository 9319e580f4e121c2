/**
 * @belief   Gradients are the business of backward alone.
 * @origin   requires_grad_ stands at the end of the line and is easily left out.
 * @replaces 2-initialize.ts
 * @fails    2-initialize > initParams · the engine keeps gradients for both
 * @says     means that the engine keeps no gradient here
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function initParams(pixels: number): Params {
  return [randn(pixels, 1), randn(1)];
}
