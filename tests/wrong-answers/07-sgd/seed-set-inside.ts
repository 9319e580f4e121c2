/**
 * @belief   The function must set the seed, or the run could not be repeated.
 * @origin   The seed and the draw stand side by side in the lesson.
 * @replaces step1-initialize.ts
 * @fails    step1-initialize > Q15 · initParams: two seeds differ, one seed repeats
 * @says     is what seed 42 gives, but another seed was set
 */
import { manualSeed, randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  manualSeed(42);
  return randn(count).requiresGrad_();
}
