/**
 * @belief   requiresGrad may be switched on anywhere.
 * @origin   The chain is read as a list of wishes.
 * @replaces step1-initialize.ts
 * @does     gives the result of a recorded calculation, and no gradient is left in its .grad.
 * @mend     Gradients arrive where a record begins: first make the numbers, and call requiresGrad_() last.
 */
import { randn, type Tensor, zeros } from "#engine";

export function initParams(count: number): Tensor {
  return zeros(count).requiresGrad_().add(randn(count));
}
