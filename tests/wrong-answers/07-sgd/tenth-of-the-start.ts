/**
 * @belief   Weights start small: times 0.1.
 * @origin   Many networks begin so.
 * @replaces step1-initialize.ts
 * @does     makes the drawn numbers ten times smaller.
 * @mend     The standard deviation is to be 1: leave the numbers as randn gives them.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(count).mul(0.1).requiresGrad_();
}
