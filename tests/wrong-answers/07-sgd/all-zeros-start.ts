/**
 * @belief   Nothing is known yet, so the parameters start at zero.
 * @origin   Sums and counters start at zero.
 * @replaces step1-initialize.ts
 * @fails    step1-initialize > Q15 · initParams: two seeds differ, one seed repeats
 * @says     is a start without chance
 */
import { type Tensor, zeros } from "#engine";

export function initParams(count: number): Tensor {
  return zeros(count).requiresGrad_();
}
