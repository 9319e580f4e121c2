/**
 * @belief   Nothing is known yet, so the parameters start at zero.
 * @origin   Sums and counters start at zero.
 * @replaces step1-initialize.ts
 * @does     starts all parameters at 0, without chance.
 * @mend     Parameters start as random numbers: draw them with randn. See step 1.
 */
import { type Tensor, zeros } from "#engine";

export function initParams(count: number): Tensor {
  return zeros(count).requiresGrad_();
}
