/**
 * @belief   The more parameters, the smaller each of them.
 * @origin   Layers of networks begin so.
 * @replaces step1-initialize.ts
 * @does     divides the drawn numbers by the square root of count.
 * @mend     The standard deviation is to be 1: leave the numbers as randn gives them.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(count).div(Math.sqrt(count)).requiresGrad_();
}
