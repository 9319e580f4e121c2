/**
 * @belief   A generator needs to warm up.
 * @origin   The first numbers are thought to be less random.
 * @replaces step1-initialize.ts
 * @does     draws more numbers than it gives back: whoever draws next gets others.
 * @mend     One call of randn(count) is enough. Draw nothing that you don't return.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  randn(count);
  return randn(count).requiresGrad_();
}
