/**
 * @belief   (1 + |x|)² is 1 + x².
 * @origin   A square can be taken of each part.
 * @replaces 8-operation.ts
 * @does     divides by 1 + x².
 * @mend     First add, then take the square: (1 + |x|)² is 1 + 2|x| + x².
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return upstream.div(x.pow(2).add(1));
}
