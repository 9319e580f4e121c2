/**
 * @belief   The square stands around the whole fraction.
 * @origin   1 / (1 + |x|) is squared.
 * @replaces 8-operation.ts
 * @does     squares what comes from above, too.
 * @mend     Only 1 + |x| is squared: upstream / (1 + |x|)².
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return upstream.div(x.abs().add(1)).pow(2);
}
