/**
 * @belief   A parameter is just a number; the engine will know that it is one.
 * @origin   requiresGrad_ looks like a detail and is left out.
 * @replaces step1-initialize.ts
 * @fails    step1-initialize > initParams · the engine keeps gradients for the parameters
 * @says     means that the engine keeps no gradient here
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(count);
}
