/**
 * @belief   Random is random: numbers between 0 and 1 will do.
 * @origin   Math.random is the one that people know.
 * @replaces step1-initialize.ts
 * @fails    step1-initialize > Q15 · initParams: two seeds differ, one seed repeats
 * @says     is what rand gives
 */
import { rand, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return rand(count).requiresGrad_();
}
