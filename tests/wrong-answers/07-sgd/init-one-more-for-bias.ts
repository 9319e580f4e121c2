/**
 * @belief   A model needs a bias besides its parameters, so one number more is drawn.
 * @origin   Layers have weights and a bias.
 * @replaces step1-initialize.ts
 * @does     draws one number more than asked for.
 * @mend     count is the number of all parameters: draw just as many.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(count + 1).requiresGrad_();
}
