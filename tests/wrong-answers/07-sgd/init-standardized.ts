/**
 * @belief   Mean 0 and standard deviation 1 must hold exactly for the numbers drawn.
 * @origin   The distribution is taken for the sample.
 * @replaces step1-initialize.ts
 * @does     shifts and stretches the drawn numbers: their own mean becomes 0, and their own standard
 *           deviation 1.
 * @mend     Mean 0 and standard deviation 1 describe the distribution from which randn draws. Leave the
 *           numbers as they are.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  const drawn = randn(count);
  return drawn.sub(drawn.mean()).div(drawn.std()).requiresGrad_();
}
