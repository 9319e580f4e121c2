/**
 * @belief   The starting parameters can be kept and handed out again for the same number of pixels.
 * @origin   To keep results is a good habit elsewhere. Here two runs would train the same tensors.
 * @replaces 2-initialize.ts
 * @does     keeps the first parameters for each number of pixels and hands them out again.
 * @mend     Draw new ones at every call, and keep none.
 */
import { randn } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

const made = new Map<number, Params>();

export function initParams(pixels: number): Params {
  const known = made.get(pixels) ?? ([randn(pixels, 1).requiresGrad_(), randn(1).requiresGrad_()] as const);
  made.set(pixels, known);
  return known;
}
