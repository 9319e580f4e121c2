/**
 * @belief   The function must set the seed, or the run could not be repeated.
 * @origin   The seed and the draw stand side by side in the lesson.
 * @replaces step1-initialize.ts
 * @does     sets the seed to 42 itself: every call gives the same numbers, whatever seed the caller has
 *           set.
 * @mend     The generator is the caller's. Leave out manualSeed; just draw.
 */
import { manualSeed, randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  manualSeed(42);
  return randn(count).requiresGrad_();
}
