/**
 * @belief   A parameter that multiplies starts at 1.
 * @origin   Products start at 1.
 * @replaces step1-initialize.ts
 * @does     starts all parameters at 1, without chance.
 * @mend     Parameters start as random numbers: draw them with randn. See step 1.
 */
import { ones, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return ones(count).requiresGrad_();
}
