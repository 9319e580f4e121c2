/**
 * @belief   Large numbers make the start wild.
 * @origin   Caution, and no rule.
 * @replaces step1-initialize.ts
 * @does     makes the drawn numbers half as large.
 * @mend     The standard deviation is to be 1: leave the numbers as randn gives them.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(count).mul(0.5).requiresGrad_();
}
