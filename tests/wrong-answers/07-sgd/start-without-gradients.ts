/**
 * @belief   A parameter is just a number; the engine will know that it is one.
 * @origin   requiresGrad_ looks like a detail and is left out.
 * @replaces step1-initialize.ts
 * @does     gives parameters that aren't recorded: no gradient arrives at them.
 * @mend     Step 4 would find nothing there. Call requiresGrad_() on what you return.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(count);
}
