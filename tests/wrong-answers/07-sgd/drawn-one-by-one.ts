/**
 * @belief   One number after the other gives the same as all at once.
 * @origin   For few numbers it does.
 * @replaces step1-initialize.ts
 * @does     draws the numbers one by one: from 16 numbers on they are others than one call gives.
 * @mend     Draw all numbers in one call: randn(count).
 */
import { cat, randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  const numbers = Array.from({ length: count }, () => randn(1));
  return cat(numbers).requiresGrad_();
}
