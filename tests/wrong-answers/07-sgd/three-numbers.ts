/**
 * @belief   A model has three parameters: a, b and c.
 * @origin   The lesson has randn(3).
 * @replaces step1-initialize.ts
 * @does     draws three numbers, whatever count says.
 * @mend     The parabola has three parameters, other models have more or fewer: use count.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(3).requiresGrad_();
}
