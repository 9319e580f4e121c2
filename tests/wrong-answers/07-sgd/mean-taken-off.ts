/**
 * @belief   The mean of the numbers must be 0.
 * @origin   The distribution is taken for the sample.
 * @replaces step1-initialize.ts
 * @does     takes their mean away from the drawn numbers.
 * @mend     Mean 0 describes the distribution from which randn draws. Leave the numbers as they are.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  const drawn = randn(count);
  return drawn.sub(drawn.mean()).requiresGrad_();
}
