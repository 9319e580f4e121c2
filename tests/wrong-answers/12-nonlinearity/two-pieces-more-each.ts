/**
 * @belief   One fold has two pieces, two have four, so n folds have 2n.
 * @origin   Each fold doubles the pieces: 2, 4, 8, 16.
 * @replaces 6-deep.ts
 * @does     draws 2n pieces for n layers.
 * @mend     Fold what came out of the last fold, `layers` times: the pieces double each time.
 */
import type { Tensor } from "#engine";

export function zigzag(x: Tensor, layers: number): Tensor {
  const pieces = x.mul(2 * layers);
  const within = pieces.sub(pieces.div(2).floor().mul(2)); // from 0 to 2, again and again
  return within.minimum(within.neg().add(2));
}
